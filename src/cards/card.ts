import type { DutyId } from "../domain/duty/duty.ts";
import type { PlanId } from "../domain/plan/id.ts";
import type { Language } from "../domain/plan/language.ts";
import type { PlanRecord } from "../domain/plan/plans.ts";
import type { Picture } from "./picture.ts";

/**
 * A piece of a sentence. Numbers reach a reader only in the typed kinds: a record's value, something computed of records,
 * a checked piece of the question, a date, or the card's own page and list numbers. `words` never hold a number.
 */
export type Part =
  | { readonly kind: "words"; readonly text: string }
  | FactPart
  | DerivedPart
  /** A record's own name or title. */
  | { readonly kind: "name"; readonly text: string; readonly record: string; readonly lang?: Language }
  | { readonly kind: "slot"; readonly text: string }
  | { readonly kind: "occurrence"; readonly text: string }
  | { readonly kind: "furniture"; readonly text: string };

export interface FactPart {
  readonly kind: "fact";
  readonly text: string;
  readonly value: number | string | null;
  readonly unit?: string;
  readonly record: string;
  readonly plan: PlanId;
  /** Set when the words are the source's own Finnish in an answer of another language. */
  readonly lang?: Language;
}

export interface DerivedPart {
  readonly kind: "derived";
  readonly text: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly operation: string;
  readonly records: readonly string[];
  readonly plan: PlanId;
}

/** One line of a card. Leads come first; items can be paged; a heading belongs to the items after it. */
export interface Line {
  readonly style: "lead" | "body" | "heading" | "item" | "note";
  readonly parts: readonly Part[];
  /** Buttons that belong to this line. */
  readonly actions?: readonly CardAction[];
}

/** "report" opens the report's own form. */
export type DutyActionName = "report" | "acknowledge" | "deliver" | "snooze" | "delegate" | "undo";

/** A button that acts on a duty. */
export interface CardAction {
  readonly action: DutyActionName;
  readonly duty: DutyId;
  readonly label: string;
}

/** What a reader gets: platform-neutral. Its plain text carries everything that one message shows. */
export interface Card {
  readonly lang: Language;
  readonly lines: readonly Line[];
  /** The records the answer stands on, the most important first. */
  readonly sources: readonly PlanRecord[];
  /** Further questions offered as buttons. */
  readonly suggestions: readonly string[];
  /** A picture that shows the same. Whoever draws it gets its words with it; without it nothing is missing. */
  readonly picture?: Picture;
  /** A language model helped to choose what it shows. */
  readonly aided?: true;
}
