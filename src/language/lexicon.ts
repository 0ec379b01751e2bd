import type { CalendarEntryKind } from "../domain/calendar/calendar-entry.ts";
import type { Synonyms } from "../domain/plan/language.ts";
import type { Courtesy, Quantity } from "../domain/query/query.ts";

/** What the words of a question ask for. */
export const signals = [
  "who",
  "metric",
  "schedule",
  "follow-up",
  "measures",
  "doing",
  "count",
  "share",
  "percent",
  "trend",
  "compare",
  "light",
  "rule",
  "goals",
  "objectives",
  "priorities",
  "cross-cutting",
  "annual-clock",
  "next",
  "calendar",
  "topics",
  "indicators",
  "ease",
  "define",
  "validity",
  "latest",
  "several",
  "more",
  "capabilities",
] as const;
export type Signal = (typeof signals)[number];

/** What the words of a yes/no question do. */
export const yesNoWords = [
  "leadIns",
  "openings",
  "whether",
  "questionWords",
  "negations",
  "choices",
  "fillers",
  "than",
  "before",
  "exists",
  "limits",
  "more",
  "less",
  "better",
  "worse",
  "over",
  "under",
  "nearly",
] as const;
export type YesNoWord = (typeof yesNoWords)[number];

/** How a question names a time, beside months and years. */
export const timeWords = [
  "spring",
  "summer",
  "autumn",
  "winter",
  "this-week",
  "next-week",
  "this-month",
  "next-month",
  "this-year",
  "next-year",
  "before",
  "until",
  "after",
  "when",
] as const;
export type TimeWord = (typeof timeWords)[number];

/**
 * How a question asks where things stand: in all, what has not come, of reports, of the asker's own; what nobody answers for, has no
 * figure, or is to be measured anew.
 */
export const standingWords = ["status", "lacking", "report", "mine", "ownerless", "figureless", "remeasured"] as const;
export type StandingWord = (typeof standingWords)[number];

/** What the words between two questions in one message do. */
export const clauseWords = ["joiners", "openers", "leaning"] as const;
export type ClauseWord = (typeof clauseWords)[number];

/** The everyday words of lexicon.yaml. */
export interface Lexicon {
  readonly stopwords: Synonyms;
  readonly signals: Readonly<Record<Signal, Synonyms>>;
  readonly courtesies: Readonly<Record<Courtesy, Synonyms>>;
  readonly outOfScope: Synonyms;
  readonly quantities: Readonly<Record<Quantity, Synonyms>>;
  readonly unmeasuredGroups: Synonyms;
  /** The asker's own: "meidän yksikkö", "vi", "our". */
  readonly own: Synonyms;
  /** Something comes round: "tapahtuu", "händer", "due". */
  readonly happens: Synonyms;
  readonly standing: Readonly<Record<StandingWord, Synonyms>>;
  readonly times: Readonly<Record<TimeWord, Synonyms>>;
  readonly entryKinds: Readonly<Partial<Record<CalendarEntryKind, Synonyms>>>;
  readonly yesNo: Readonly<Record<YesNoWord, Synonyms>>;
  readonly clauses: Readonly<Record<ClauseWord, Synonyms>>;
  readonly concepts: readonly Concept[];
  readonly places: readonly Place[];
}

/** A place that no plan knows. `forms` are inflected ones whose stem differs from the name ("Turun"). */
export interface Place {
  readonly names: Synonyms;
  readonly forms: readonly string[];
}

/** Words that may stand for each other in a question. */
export interface Concept {
  readonly id: string;
  readonly words: Synonyms;
}
