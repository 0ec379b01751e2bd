import type { Language } from "../domain/plan/language.ts";
import type { StatementSection } from "./statement-section.ts";

interface PrivacyWords {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly StatementSection[];
}

/** What is kept of people, for what and for how long, and on what terms the answers are given. */
export const privacyWords: Readonly<Record<Language, PrivacyWords>> = {
  fi: {
    title: "Tietosuoja ja käyttö",
    intro:
      "Tämä kertoo, mitä Vuosikello säilyttää käyttäjistään. Rekisterinpitäjä on organisaatio, joka on ottanut Vuosikellon käyttöön. Sen oma tietosuojaseloste täydentää tätä.",
    sections: [
      {
        heading: "Mitä säilytetään",
        sentences: ["Nimiä, osoitteita ja puhelinnumeroita ei säilytetä. Säilytettäviä tietoja ovat:"],
        items: [
          "käyttäjän tunniste Slackissa tai Teamsissa",
          "kieli, lähetysaika ja päivä, johon asti viestejä ei lähetetä",
          "roolit ja yksiköt, joihin on ilmoittauduttu",
          "tehtävien kuittaukset ja muut painallukset, 24 kuukautta",
          "keskustelut 7 päivää, jotta jatkokysymykset ymmärretään",
          "vastaukset, joita on sanottu vääriksi, 90 päivää",
        ],
      },
      {
        heading: "Mihin tietoja käytetään",
        sentences: [
          "Tiedoilla vastataan kysymyksiin ja lähetetään muistutukset niille, joita ne koskevat. Botti lukee vain viestit, jotka on osoitettu sille.",
        ],
      },
      {
        heading: "Tekoäly",
        sentences: [
          "Vuosikello vastaa ilman tekoälyä. Ylläpito voi ottaa avuksi kielimallin, ja koordinaattori voi kieltää sen. Mallilta kysytään vain, jos kysymys jäi epäselväksi. Silloin mallin palveluun lähetetään:",
        ],
        items: [
          "kysymyksen teksti, josta peitetään yhteystiedot, henkilötunnukset, pitkät numerot ja nimiltä näyttävät sanat, joita suunnitelmissa ei ole",
          "kysymyksen kieli",
          "enintään 12 mahdollista tulkintaa ja niiden nimet julkisista suunnitelmista",
        ],
        after: [
          "Kysyjää, keskustelua, rooleja ja raportteja ei lähetetä. Palvelua pyydetään olemaan tallentamatta mitään. Malli vain valitsee tulkinnan: se ei kirjoita vastauksia, ja vastaus kertoo, jos malli on auttanut. Mallin valinta säilytetään 30 päivää ilman kysymystä ja kysyjää.",
        ],
      },
      {
        heading: "Omat tiedot",
        sentences: [
          "Voit poistaa omat tietosi Slackin kotivälilehdellä tai Teamsissa sanalla «omat»; Slackissa voit myös ladata ne. Muuten pyydä niitä organisaatiolta, joka ylläpitää tätä palvelua. Poistettujen henkilöiden tekemät kirjaukset jäävät ilman tietoa siitä, kuka ne teki.",
        ],
      },
      {
        heading: "Vastausten käyttö",
        sentences: [
          "Vastaukset perustuvat julkaistuihin suunnitelmiin ja kertovat lähteensä. Tarkista tärkeä tieto lähteestä ennen kuin päätät sen perusteella.",
        ],
      },
    ],
  },
  sv: {
    title: "Dataskydd och användning",
    intro:
      "Här berättas vad Vuosikello sparar om sina användare. Personuppgiftsansvarig är den organisation som har tagit Vuosikello i bruk. Organisationens egen dataskyddsbeskrivning kompletterar detta.",
    sections: [
      {
        heading: "Vad som sparas",
        sentences: ["Namn, adresser och telefonnummer sparas inte. Det som sparas är:"],
        items: [
          "användarens id i Slack eller Teams",
          "språk, sändningstid och den dag fram till vilken inga meddelanden skickas",
          "roller och de enheter som användaren har anmält sig till",
          "kvitteringar av uppgifter och andra tryck, 24 månader",
          "samtal i 7 dagar, så att följdfrågor förstås",
          "svar som någon har sagt vara fel, 90 dagar",
        ],
      },
      {
        heading: "Vad uppgifterna används till",
        sentences: [
          "Med uppgifterna besvaras frågor och skickas påminnelser till dem som de gäller. Boten läser bara meddelanden som riktas till den.",
        ],
      },
      {
        heading: "AI",
        sentences: [
          "Vuosikello svarar utan AI. Den som driver tjänsten kan ta en språkmodell till hjälp, och en koordinator kan förbjuda den. Modellen tillfrågas bara när en fråga förblev oklar. Då skickas till modellens tjänst:",
        ],
        items: [
          "frågans text, där kontaktuppgifter, personbeteckningar, långa nummer och sådana ord som ser ut som namn och inte finns i planerna har dolts",
          "frågans språk",
          "högst 12 möjliga tolkningar och deras namn ur de offentliga planerna",
        ],
        after: [
          "Vem som frågar, samtalet, roller och rapporter skickas inte. Tjänsten ombes att inte spara något. Modellen väljer bara en tolkning: den skriver inga svar, och svaret berättar om modellen har hjälpt till. Modellens val sparas i 30 dagar utan frågan och utan uppgift om vem som frågade.",
        ],
      },
      {
        heading: "Egna uppgifter",
        sentences: [
          "Du kan radera dina uppgifter på hemfliken i Slack eller i Teams med ordet «mina»; i Slack kan du också ladda ner dem. Annars ber du den organisation som driver tjänsten. Det som en raderad person har gjort står kvar utan uppgift om vem som gjorde det.",
        ],
      },
      {
        heading: "Hur svaren får användas",
        sentences: [
          "Svaren bygger på publicerade planer och anger sin källa. Kontrollera viktiga uppgifter i källan innan du beslutar utifrån dem.",
        ],
      },
    ],
  },
  en: {
    title: "Privacy and use",
    intro:
      "This tells what Vuosikello keeps of its users. The controller is the organisation that has taken Vuosikello into use. Its own privacy statement completes this one.",
    sections: [
      {
        heading: "What is kept",
        sentences: ["No names, addresses or telephone numbers are kept. What is kept is:"],
        items: [
          "the user's id in Slack or Teams",
          "language, time of sending, and the day until which nothing is sent",
          "roles, and the units one has registered with",
          "acknowledged duties and other presses, for 24 months",
          "conversations for 7 days, so that follow-up questions are understood",
          "answers that somebody has called wrong, for 90 days",
        ],
      },
      {
        heading: "What it is used for",
        sentences: [
          "To answer questions and to send reminders to those concerned. The bot reads only what is said to it.",
        ],
      },
      {
        heading: "AI",
        sentences: [
          "Vuosikello answers without AI. Whoever runs it may take a language model to help, and a coordinator may forbid it. The model is asked only when a question stayed unclear. Then its service is sent:",
        ],
        items: [
          "the text of the question, in which contact details, personal identity codes, long numbers, and words that look like names and are in no plan are hidden",
          "the language of the question",
          "at most 12 possible readings, with their names from the public plans",
        ],
        after: [
          "Who asks, the conversation, roles and reports are not sent. The service is asked to keep nothing. The model only chooses a reading: it writes no answers, and the answer tells when a model has helped. Its choice is kept for 30 days, without the question and without who asked.",
        ],
      },
      {
        heading: "Your own data",
        sentences: [
          "You can erase your data on Slack's Home tab, or in Teams with the word «mine»; in Slack you can also download it. Otherwise ask the organisation that runs this service. What an erased person did stays, without a word of who did it.",
        ],
      },
      {
        heading: "Using the answers",
        sentences: [
          "The answers rest on published plans and name their source. Check what matters in the source before you decide on it.",
        ],
      },
    ],
  },
};
