import type { Language } from "../domain/plan/language.ts";
import type { Courtesy } from "../domain/query/query.ts";

interface TalkWords {
  readonly courtesy: Readonly<Record<Courtesy, string>>;
  readonly outOfScope: string;
  readonly capabilities: string;
  readonly plans: string;
  readonly examples: string;
  readonly which: string;
  readonly unknownUnit: string;
  readonly nameUnit: string;
  /** A question about a unit: what stands before its name, and after. */
  readonly whatDoes: readonly [string, string];
  readonly apology: string;
  readonly questions: readonly string[];
}

export const talkWords: Readonly<Record<Language, TalkWords>> = {
  fi: {
    courtesy: {
      hello:
        "Hei! Kysy hyvinvointisuunnitelmista: tavoitteista, toimenpiteistä, vastuutahoista, mittareista tai vuosikellosta.",
      thanks: "Ole hyvä! Kysy lisää, kun tarvitset.",
      goodbye: "Näkemiin!",
      apology: "Ei se mitään.",
      "who-are-you":
        "Olen Vuosikello. Vastaan hyvinvointisuunnitelmista suoraan niiden omista tiedoista ja kerron aina lähteen.",
    },
    outOfScope:
      "Tuohon en osaa vastata. Vastaan vain hyvinvointisuunnitelmista: niiden tavoitteista, toimenpiteistä, luvuista ja vuosikellosta.",
    capabilities:
      "Vastaan hyvinvointisuunnitelmista ja kerron aina lähteen. Jos suunnitelma ei kerro asiaa, sanon sen.",
    plans: "Tunnen nämä",
    examples: "Kysy vaikka näin",
    which: "Kumpaa tai mitä näistä tarkoitat?",
    unknownUnit: "En tiedä, mikä yksikkö on sinun.",
    nameUnit: "Kirjoita yksikön nimi, esimerkiksi",
    whatDoes: ["Mitä ", " tekee?"],
    apology: "Pahoittelut, en voi vastata tähän nyt luotettavasti. Ylläpitoa on pyydetty tarkistamaan asia.",
    questions: [
      "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?",
      "Mitä Hamina tekee vanhemmuuden tukemiseksi?",
      "Kuka vastaa Huoli puheeksi -korteista Kouvolassa?",
      "Mikä on syysfoorumin aihe?",
    ],
  },
  sv: {
    courtesy: {
      hello: "Hej! Fråga om välfärdsplanerna: mål, åtgärder, ansvariga, mätare eller årsklockan.",
      thanks: "Varsågod! Fråga gärna mer när du behöver.",
      goodbye: "Hej då!",
      apology: "Ingen fara.",
      "who-are-you":
        "Jag är Vuosikello. Jag svarar om välfärdsplanerna direkt ur deras egna uppgifter och anger alltid källan.",
    },
    outOfScope:
      "Det kan jag inte svara på. Jag svarar bara om välfärdsplanerna: deras mål, åtgärder, siffror och årsklocka.",
    capabilities: "Jag svarar om välfärdsplanerna och anger alltid källan. Om planen inte säger något, säger jag det.",
    plans: "Jag känner till",
    examples: "Fråga till exempel",
    which: "Vilken av dessa menar du?",
    unknownUnit: "Jag vet inte vilken enhet som är din.",
    nameUnit: "Skriv enhetens namn, till exempel",
    whatDoes: ["Vad gör ", "?"],
    apology: "Tyvärr kan jag inte svara tillförlitligt på detta just nu. Underhållet ombes kontrollera saken.",
    questions: [
      "Hur stor andel av gymnasieeleverna känner sig ensamma?",
      "Vad gör Fredrikshamn för att stödja föräldraskapet?",
      "Vilka mål har Kouvolas välfärdsplan?",
      "Vilka teman har höstforumet?",
    ],
  },
  en: {
    courtesy: {
      hello:
        "Hello! Ask about the well-being plans: goals, measures, responsible units, metrics or the annual calendar.",
      thanks: "You're welcome! Ask more whenever you need.",
      goodbye: "Goodbye!",
      apology: "No harm done.",
      "who-are-you":
        "I am Vuosikello. I answer about the well-being plans straight from their own data and always name the source.",
    },
    outOfScope:
      "I cannot answer that. I only answer about the well-being plans: their goals, measures, figures and annual calendar.",
    capabilities:
      "I answer about the well-being plans and always name the source. Where a plan does not say, I say so.",
    plans: "I know these",
    examples: "Ask for example",
    which: "Which of these do you mean?",
    unknownUnit: "I do not know which unit is yours.",
    nameUnit: "Write the name of the unit, for example",
    whatDoes: ["What does ", " do?"],
    apology: "Sorry, I cannot answer this reliably right now. The maintainers have been asked to check it.",
    questions: [
      "What share of upper secondary school students feel lonely?",
      "What does Hamina do to support parenthood?",
      "What are the goals of the Kouvola well-being plan?",
      "What are the topics of the autumn forum?",
    ],
  },
};
