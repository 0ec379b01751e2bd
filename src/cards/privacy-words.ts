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
        heading: "Omat tiedot",
        sentences: [
          "Voit ladata ja poistaa omat tietosi Slackin kotivälilehdellä tai Teamsissa sanalla «omat». Muuten ota yhteys organisaatioon, joka ylläpitää tätä palvelua. Poistettujen henkilöiden tekemät kirjaukset jäävät ilman tietoa siitä, kuka ne teki.",
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
        heading: "Egna uppgifter",
        sentences: [
          "Du kan ladda ner och radera dina uppgifter på hemfliken i Slack eller i Teams med ordet «mina». Annars ber du den organisation som driver tjänsten. Det som en raderad person har gjort står kvar utan uppgift om vem som gjorde det.",
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
        heading: "Your own data",
        sentences: [
          "You can download and erase your data on Slack's Home tab, or in Teams with the word «mine». Otherwise ask the organisation that runs this service. What an erased person did stays, without a word of who did it.",
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
