import type { CalendarEntryKind } from "../domain/calendar/calendar-entry.ts";
import type { Language } from "../domain/plan/language.ts";

interface WheelWords {
  readonly kinds: Readonly<Record<CalendarEntryKind, string>>;
  readonly late: string;
  /** Of one mark, and of a whole plan. */
  readonly stopped: string;
  readonly whyStopped: string;
  readonly assumed: string;
  readonly known: string;
  readonly today: string;
  readonly nothing: string;
  readonly undated: string;
  readonly rings: string;
}

/** What the picture of the annual clock says, and its list. */
export const wheelWords: Readonly<Record<Language, WheelWords>> = {
  fi: {
    kinds: {
      forum: "foorumi tai tapahtuma",
      meeting: "kokous",
      "report-deadline": "määräaika",
      survey: "kysely tai laskenta",
      evaluation: "arviointi",
      publication: "julkaisu",
      decision: "päätös",
    },
    late: "myöhässä",
    stopped: "jos kelloa jatkettaisiin",
    whyStopped: "Ontot merkit: kelloa ei ole jatkettu. Ne kertovat, mitä tulisi, jos koordinaattori jatkaisi sitä.",
    assumed: "oletus",
    known: "suunnitelman kertoma tai vahvistettu päivä",
    today: "tänään",
    nothing: "Vuodelle ei ole merkintöjä.",
    undated: "Ajankohtaa ei kerrota",
    rings: "Kehät ulkoa sisälle",
  },
  sv: {
    kinds: {
      forum: "forum eller evenemang",
      meeting: "möte",
      "report-deadline": "tidsfrist",
      survey: "enkät eller räkning",
      evaluation: "utvärdering",
      publication: "publikation",
      decision: "beslut",
    },
    late: "försenad",
    stopped: "om klockan fortsatte",
    whyStopped:
      "Ofyllda märken: klockan har inte fortsatts. De visar vad som skulle komma om koordinatorn lät den fortsätta.",
    assumed: "antagande",
    known: "dag som planen anger eller som har bekräftats",
    today: "i dag",
    nothing: "Året har inga händelser.",
    undated: "Tidpunkten anges inte",
    rings: "Ringarna utifrån och in",
  },
  en: {
    kinds: {
      forum: "forum or event",
      meeting: "meeting",
      "report-deadline": "deadline",
      survey: "survey or count",
      evaluation: "evaluation",
      publication: "publication",
      decision: "decision",
    },
    late: "late",
    stopped: "if the clock went on",
    whyStopped: "Hollow marks: the clock does not go on. They show what would come if the coordinator continued it.",
    assumed: "assumption",
    known: "day stated by the plan or confirmed",
    today: "today",
    nothing: "The year has no entries.",
    undated: "No time is given",
    rings: "Rings from the outside in",
  },
};
