import type { Denied } from "../domain/access/may.ts";
import type { Refusal } from "../domain/duty/duty-action.ts";
import type { Language } from "../domain/plan/language.ts";

interface PressWords {
  readonly changed: string;
  readonly snoozed: string;
  readonly already: string;
  readonly repeated: string;
  readonly noSuchDuty: string;
  readonly denied: Readonly<Record<Denied, string>>;
  readonly refused: Readonly<Record<Refusal["kind"], string>>;
}

export const pressWords: Readonly<Record<Language, PressWords>> = {
  fi: {
    changed: "Kirjattu",
    snoozed: "Muistutan uudelleen",
    already: "Mitään ei muutettu, tilanne on jo tämä",
    repeated: "Tämä painallus on jo käsitelty. Mitään ei muutettu.",
    noSuchDuty: "Tällaista tehtävää ei ole. Mitään ei muutettu.",
    denied: {
      "other-unit": "Tehtävä kuuluu toiselle yksikölle. Mitään ei muutettu.",
      "coordinators-only": "Tämän voi tehdä vain koordinaattori. Mitään ei muutettu.",
      "own-request": "Omaa pyyntöään ei voi hyväksyä. Mitään ei muutettu.",
      "somebody-elses-data": "Toisen henkilön tietoja ei näytetä.",
    },
    refused: {
      cancelled: "Tehtävä on peruttu. Mitään ei muutettu.",
      "coordinators-only": "Tämän voi tehdä vain koordinaattori. Mitään ei muutettu.",
      "nothing-to-deliver": "Tästä ei anneta raporttia. Mitään ei muutettu.",
      "to-oneself": "Tehtävä on jo sinulla. Mitään ei muutettu.",
      "nothing-to-undo": "Peruttavaa ei ole.",
      "somebody-elses-press": "Toisen painallusta ei voi perua. Mitään ei muutettu.",
      "pressed-on-another-day": "Aiemman päivän painallusta ei voi perua. Pyydä koordinaattoria avaamaan tehtävä.",
      "not-in-the-future": "Valitse päivä, joka on vasta edessä",
      "no-day-to-send": "Ennen tätä päivää ei enää ole päivää, jona muistutus lähtisi. Valitse myöhempi",
      unconfirmed: "Päivä on määräajan jälkeen. Vahvista, jos haluat muistutuksen silti. Määräaika on",
    },
  },
  sv: {
    changed: "Noterat",
    snoozed: "Jag påminner igen",
    already: "Inget ändrades, läget är redan detta",
    repeated: "Det här trycket har redan behandlats. Inget ändrades.",
    noSuchDuty: "En sådan uppgift finns inte. Inget ändrades.",
    denied: {
      "other-unit": "Uppgiften hör till en annan enhet. Inget ändrades.",
      "coordinators-only": "Bara en koordinator kan göra detta. Inget ändrades.",
      "own-request": "Man kan inte godkänna sin egen begäran. Inget ändrades.",
      "somebody-elses-data": "En annan persons uppgifter visas inte.",
    },
    refused: {
      cancelled: "Uppgiften är inställd. Inget ändrades.",
      "coordinators-only": "Bara en koordinator kan göra detta. Inget ändrades.",
      "nothing-to-deliver": "Ingen rapport lämnas om detta. Inget ändrades.",
      "to-oneself": "Uppgiften är redan din. Inget ändrades.",
      "nothing-to-undo": "Det finns inget att ångra.",
      "somebody-elses-press": "Man kan inte ångra någon annans tryck. Inget ändrades.",
      "pressed-on-another-day": "Ett tryck från en tidigare dag kan inte ångras. Be koordinatorn öppna uppgiften.",
      "not-in-the-future": "Välj en dag som ligger framåt",
      "no-day-to-send": "Före den dagen finns ingen dag då påminnelsen kan skickas. Välj en senare",
      unconfirmed: "Dagen är efter sista dagen. Bekräfta om du ändå vill ha påminnelsen. Sista dagen är",
    },
  },
  en: {
    changed: "Noted",
    snoozed: "I will remind you again on",
    already: "Nothing was changed, it is so already",
    repeated: "This press has been handled already. Nothing was changed.",
    noSuchDuty: "There is no such duty. Nothing was changed.",
    denied: {
      "other-unit": "The duty belongs to another unit. Nothing was changed.",
      "coordinators-only": "Only a coordinator can do this. Nothing was changed.",
      "own-request": "One cannot approve one's own request. Nothing was changed.",
      "somebody-elses-data": "Another person's data is not shown.",
    },
    refused: {
      cancelled: "The duty has been cancelled. Nothing was changed.",
      "coordinators-only": "Only a coordinator can do this. Nothing was changed.",
      "nothing-to-deliver": "No report is due on this. Nothing was changed.",
      "to-oneself": "The duty is yours already. Nothing was changed.",
      "nothing-to-undo": "There is nothing to undo.",
      "somebody-elses-press": "Somebody else's press cannot be undone. Nothing was changed.",
      "pressed-on-another-day": "A press of an earlier day cannot be undone. Ask the coordinator to reopen the duty.",
      "not-in-the-future": "Choose a day that is still ahead",
      "no-day-to-send": "There is no day before it on which the reminder could leave. Choose a later one",
      unconfirmed: "The day is after the due date. Confirm if you want the reminder all the same. It is due on",
    },
  },
};
