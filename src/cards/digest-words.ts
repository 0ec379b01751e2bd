import type { RecipientRole } from "../domain/access/recipients.ts";
import type { DutyActionName } from "./card.ts";
import type { DutyState } from "../domain/duty/duty.ts";
import type { Language } from "../domain/plan/language.ts";

interface DigestWords {
  readonly reminder: string;
  readonly summary: string;
  readonly askStatus: string;
  readonly several: string;
  readonly things: string;
  readonly nearest: string;
  readonly due: string;
  readonly event: string;
  readonly wasDue: string;
  /** What stands before and after the number of days. */
  readonly inDays: readonly [string, string];
  readonly todayIs: string;
  readonly tomorrow: string;
  readonly prepare: string;
  readonly owes: string;
  readonly missing: string;
  readonly next: string;
  readonly to: Readonly<Record<RecipientRole, string>>;
  readonly changed: string;
  readonly calledOff: string;
  readonly handedOver: string;
  readonly instead: string;
  readonly concerns: string;
  readonly late: string;
  readonly continued: readonly [string, string];
  readonly states: Readonly<Record<DutyState["kind"], string>>;
  readonly actions: Readonly<Record<DutyActionName, string>>;
}

export const digestWords: Readonly<Record<Language, DigestWords>> = {
  fi: {
    reminder: "Muistutus",
    summary: "Raporttien tilanne",
    askStatus: "Koko tilanteen saat kysymällä esimerkiksi «tilanne».",
    several: "Vuosikellossa on sinulle",
    things: "asiaa",
    nearest: "lähin",
    due: "Määräaika",
    event: "Päivä",
    wasDue: "Määräaika oli",
    inDays: ["", " päivän päästä"],
    todayIs: "tänään",
    tomorrow: "huomenna",
    prepare: "Valmisteltavaa",
    owes: "Annettava",
    missing: "Raporttia ei ole annettu.",
    next: "Jos sitä ei kuitata, seuraavaksi muistutetaan",
    to: { owner: "vastaavaa", deputy: "sijaista", contact: "yksikön yhteyshenkilöä", manager: "esihenkilöä" },
    changed: "Päivä on muuttunut. Aiemmin kerrottu päivä oli",
    calledOff: "Tätä ei pidetä, vaikka siitä on kerrottu.",
    handedOver: "Tämä on siirretty sinulle.",
    instead: "Näillä ei ole vastaanottajaa, joten viesti tuli koordinaattorille",
    concerns: "Koskee",
    late: "Viesti lähti myöhässä, koska palvelu oli hetken poissa käytöstä.",
    continued: ["Suunnitelman voimassaolo päättyi", "koordinaattori on jatkanut sen vuosikelloa"],
    states: {
      open: "avoin",
      acknowledged: "otettu hoidettavaksi",
      delegated: "siirretty toiselle",
      delivered: "annettu",
      cancelled: "peruttu",
    },
    actions: {
      acknowledge: "Hoidan tämän",
      report: "Raportoi",
      deliver: "Raportti on annettu",
      snooze: "Muistuta myöhemmin",
      delegate: "Siirrä toiselle",
      undo: "Peru painallus",
    },
  },
  sv: {
    reminder: "Påminnelse",
    summary: "Rapporternas läge",
    askStatus: "Hela läget får du genom att fråga till exempel «läget i planen».",
    several: "Årsklockan har",
    things: "ärenden för dig",
    nearest: "närmast",
    due: "Sista dag",
    event: "Dag",
    wasDue: "Sista dagen var",
    inDays: ["om ", " dagar"],
    todayIs: "i dag",
    tomorrow: "i morgon",
    prepare: "Att förbereda",
    owes: "Ska lämnas",
    missing: "Rapporten har inte lämnats.",
    next: "Om den inte kvitteras påminns härnäst",
    to: { owner: "den ansvariga", deputy: "ersättaren", contact: "enhetens kontaktperson", manager: "chefen" },
    changed: "Dagen har ändrats. Tidigare angavs",
    calledOff: "Detta hålls inte, fastän det har meddelats.",
    handedOver: "Det här har överlåtits till dig.",
    instead: "Dessa har ingen mottagare, därför kom meddelandet till koordinatorn",
    concerns: "Gäller",
    late: "Meddelandet skickades sent, eftersom tjänsten var ur bruk en stund.",
    continued: ["Planens giltighetstid gick ut", "koordinatorn har låtit årsklockan fortsätta"],
    states: {
      open: "öppen",
      acknowledged: "under arbete",
      delegated: "överlåten",
      delivered: "lämnad",
      cancelled: "inställd",
    },
    actions: {
      acknowledge: "Jag tar hand om det",
      report: "Rapportera",
      deliver: "Rapporten är lämnad",
      snooze: "Påminn senare",
      delegate: "Överlåt",
      undo: "Ångra",
    },
  },
  en: {
    reminder: "Reminder",
    summary: "Status of the reports",
    askStatus: "Ask «status» to see where everything stands.",
    several: "The annual clock has",
    things: "things for you",
    nearest: "the nearest on",
    due: "Due on",
    event: "On",
    wasDue: "Was due on",
    inDays: ["in ", " days"],
    todayIs: "today",
    tomorrow: "tomorrow",
    prepare: "To prepare",
    owes: "To be delivered",
    missing: "The report has not been delivered.",
    next: "Unless it is acknowledged, the next to be reminded is",
    to: { owner: "the owner", deputy: "the deputy", contact: "the unit's contact", manager: "the manager" },
    changed: "The date has changed. You were told",
    calledOff: "This is not held, though you were told of it.",
    handedOver: "This has been handed over to you.",
    instead: "These have no recipient, so this came to the coordinator",
    concerns: "Concerns",
    late: "This message left late, since the service was down for a while.",
    continued: ["The plan's period ended on", "the coordinator has continued its annual clock"],
    states: {
      open: "open",
      acknowledged: "being taken care of",
      delegated: "handed over",
      delivered: "delivered",
      cancelled: "cancelled",
    },
    actions: {
      acknowledge: "I take care of this",
      report: "Report",
      deliver: "The report is delivered",
      snooze: "Remind me later",
      delegate: "Hand over",
      undo: "Undo",
    },
  },
};
