import type { Language } from "../../domain/plan/language.ts";

interface PageWords {
  readonly title: string;
  readonly intro: string;
  readonly question: string;
  readonly ask: string;
  readonly examples: string;
  readonly language: string;
  readonly thread: string;
  readonly asked: string;
  readonly sources: string;
  readonly moreSources: string;
  readonly working: string;
  readonly failed: string;
  readonly tooLong: string;
  readonly record: string;
  readonly back: string;
  readonly place: string;
  readonly lines: string;
  readonly notFound: string;
  readonly noPicture: string;
  readonly badPicture: string;
  readonly oldPicture: string;
  readonly skip: string;
  readonly skipToMain: string;
  readonly refused: string;
  readonly off: string;
  readonly token: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  fi: {
    title: "Vuosikello",
    intro: "Kysy hyvinvointisuunnitelmista. Jokainen luku on suunnitelman oma, ja lähde kerrotaan.",
    question: "Kysymys",
    ask: "Kysy",
    examples: "Esimerkkejä",
    language: "Kieli",
    thread: "Keskustelu",
    asked: "Kysyit",
    sources: "Lähteet",
    moreSources: "lisää",
    working: "Haetaan vastausta…",
    failed: "Vastaus ei tullut perille. Yritä hetken päästä uudelleen.",
    tooLong: "Kysymys on liian pitkä. Lyhennä sitä.",
    record: "Tietue",
    back: "Takaisin kysymään",
    place: "Missä lähteessä",
    lines: "rivit",
    notFound: "Tällaista sivua ei ole.",
    noPicture: "Tällaista kuvaa ei ole.",
    badPicture: "Kuvan osoitetta ei ymmärretty. Tarkista se.",
    oldPicture: "Kuvan linkki on vanhentunut tai muuttunut. Pyydä kuva uudelleen.",
    skip: "Siirry kysymykseen",
    skipToMain: "Siirry sisältöön",
    refused: "Pyyntöä ei hyväksytty.",
    off: "Sivu on pois päältä, koska pääsytunnusta (WEB_TOKEN) ei ole asetettu.",
    token: "Pääsytunnus",
  },
  sv: {
    title: "Vuosikello",
    intro: "Fråga om välfärdsplanerna. Varje siffra är planens egen, och källan anges.",
    question: "Fråga",
    ask: "Fråga",
    examples: "Exempel",
    language: "Språk",
    thread: "Samtal",
    asked: "Du frågade",
    sources: "Källor",
    moreSources: "till",
    working: "Söker svar…",
    failed: "Svaret kom inte fram. Försök igen om en stund.",
    tooLong: "Frågan är för lång. Förkorta den.",
    record: "Post",
    back: "Tillbaka till frågorna",
    place: "Var i källan",
    lines: "rader",
    notFound: "Sidan finns inte.",
    noPicture: "Bilden finns inte.",
    badPicture: "Bildens adress kunde inte tolkas. Kontrollera den.",
    oldPicture: "Länken till bilden har gått ut eller ändrats. Be om bilden på nytt.",
    skip: "Gå till frågan",
    skipToMain: "Gå till innehållet",
    refused: "Begäran godkändes inte.",
    off: "Sidan är avstängd, eftersom ingen åtkomstkod (WEB_TOKEN) har angetts.",
    token: "Åtkomstkod",
  },
  en: {
    title: "Vuosikello",
    intro: "Ask about the well-being plans. Every number is the plan's own, and the source is named.",
    question: "Question",
    ask: "Ask",
    examples: "Examples",
    language: "Language",
    thread: "Conversation",
    asked: "You asked",
    sources: "Sources",
    moreSources: "more",
    working: "Looking for an answer…",
    failed: "The answer did not arrive. Try again in a moment.",
    tooLong: "The question is too long. Please shorten it.",
    record: "Record",
    back: "Back to asking",
    place: "Where in the source",
    lines: "lines",
    notFound: "There is no such page.",
    noPicture: "There is no such picture.",
    badPicture: "The address of the picture could not be read. Please check it.",
    oldPicture: "The link to the picture has expired or was changed. Ask for the picture again.",
    skip: "Skip to the question",
    skipToMain: "Skip to the content",
    refused: "The request was not accepted.",
    off: "The page is off, since no access token (WEB_TOKEN) has been set.",
    token: "Access token",
  },
};
