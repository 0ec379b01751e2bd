import type { MessageState } from "../domain/duty/message.ts";
import type { Language } from "../domain/plan/language.ts";

interface DeskLogWords {
  readonly messageStates: Readonly<Record<MessageState["kind"], string>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** What was done, by its name in the log. */
  readonly deeds: Readonly<Record<string, string>>;
}

/** What the desk says of messages that did not arrive, and of what was done. */
export const deskLogWords: Readonly<Record<Language, DeskLogWords>> = {
  fi: {
    messageStates: {
      planned: "odottaa",
      sending: "lähtemässä",
      sent: "lähetetty",
      unknown: "epävarma",
      failed: "ei mennyt perille",
      cancelled: "peruttu",
    },
    reasons: {
      "no-messenger": "vastaanottajan alustaa ei ole otettu käyttöön",
      "unaccounted-number": "viestissä oli luku, jonka lähdettä ei löytynyt",
      "cannot-tell": "palvelu katkesi kesken lähetyksen, eikä alusta kerro, menikö viesti perille",
    },
    deeds: {
      continued: "kelloa jatkettiin",
      stopped: "kello pysäytettiin",
      confirmed: "päivä vahvistettiin",
      changed: "päivä muutettiin",
      cancelled: "kerta peruttiin",
      "feed-issued": "syötteen osoite luotiin",
      "feeds-revoked": "syötteiden osoitteet peruttiin",
      switches: "lähetyksen asetuksia muutettiin",
      "role-requested": "roolia pyydettiin",
      "role-approved": "rooli tuli voimaan",
      "role-approve": "rooli hyväksyttiin",
      "role-refuse": "roolipyyntö hylättiin",
      "role-end": "rooli päätettiin",
      erase: "henkilön tiedot poistettiin",
      acknowledge: "otettiin hoidettavaksi",
      deliver: "annettiin",
      "report-progress": "rivin tilanne kerrottiin",
      "share-row": "rivi annettiin yksikölle",
      snooze: "muistutusta siirrettiin",
      delegate: "siirrettiin toiselle",
      undo: "painallus peruttiin",
    },
  },
  sv: {
    messageStates: {
      planned: "väntar",
      sending: "skickas",
      sent: "skickat",
      unknown: "osäkert",
      failed: "kom inte fram",
      cancelled: "inställt",
    },
    reasons: {
      "no-messenger": "mottagarens plattform har inte tagits i bruk",
      "unaccounted-number": "meddelandet hade ett tal vars källa inte hittades",
      "cannot-tell": "tjänsten avbröts under utskicket, och plattformen berättar inte om meddelandet kom fram",
    },
    deeds: {
      continued: "klockan fick fortsätta",
      stopped: "klockan stoppades",
      confirmed: "dagen bekräftades",
      changed: "dagen ändrades",
      cancelled: "gången ställdes in",
      "feed-issued": "en flödesadress skapades",
      "feeds-revoked": "flödesadresserna återkallades",
      switches: "utskickets inställningar ändrades",
      "role-requested": "en roll begärdes",
      "role-approved": "rollen trädde i kraft",
      "role-approve": "rollen godkändes",
      "role-refuse": "begäran om rollen avslogs",
      "role-end": "rollen avslutades",
      erase: "en persons uppgifter raderades",
      acknowledge: "togs om hand",
      deliver: "lämnades",
      "report-progress": "läget för en rad rapporterades",
      "share-row": "en rad gavs till en enhet",
      snooze: "påminnelsen flyttades",
      delegate: "överläts",
      undo: "trycket ångrades",
    },
  },
  en: {
    messageStates: {
      planned: "waiting",
      sending: "leaving",
      sent: "sent",
      unknown: "uncertain",
      failed: "did not arrive",
      cancelled: "cancelled",
    },
    reasons: {
      "no-messenger": "the recipient's platform is not in use",
      "unaccounted-number": "the message held a number whose source was not found",
      "cannot-tell": "the service was cut off while sending, and the platform does not tell whether it arrived",
    },
    deeds: {
      continued: "the clock was continued",
      stopped: "the clock was stopped",
      confirmed: "the date was confirmed",
      changed: "the date was changed",
      cancelled: "the occurrence was cancelled",
      "feed-issued": "a feed's address was made",
      "feeds-revoked": "the feeds' addresses were revoked",
      switches: "the settings of sending were changed",
      "role-requested": "a role was asked for",
      "role-approved": "the role came into force",
      "role-approve": "the role was approved",
      "role-refuse": "the request for the role was refused",
      "role-end": "the role was ended",
      erase: "a person's data was erased",
      acknowledge: "taken care of",
      deliver: "delivered",
      "report-progress": "a row was reported",
      "share-row": "a row was given to a unit",
      snooze: "the reminder was put off",
      delegate: "handed over",
      undo: "a press was undone",
    },
  },
};
