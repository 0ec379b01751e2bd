import type { Decimal } from "./decimal.ts";
import type { FactId } from "./id.ts";
import type { Language, Localized, Synonyms } from "./language.ts";
import type { RecordOf } from "./record.ts";

/** A single thing a document states: a subject that a value completes. Prose is told in our own words. */
export interface Fact extends RecordOf<"fact"> {
  readonly topic: string;
  readonly subject: Localized;
  readonly value: FactValue;
  readonly year?: number;
  readonly asOf?: string;
  /** The fact of which this one is a share. */
  readonly partOf?: FactId;
  /** What the plan itself counts by this number, so that it can stand beside our own count. */
  readonly states?: Countable;
  readonly aka: Synonyms;
}

/** What can be counted in a plan. */
export const countables = [
  "measures",
  "rows",
  "units",
  "actors",
  "goals",
  "objectives",
  "indicators",
  "priorities",
  "realised-measures",
  "decisions",
] as const;
export type Countable = (typeof countables)[number];

export type FactValue =
  | { readonly kind: "number"; readonly number: Decimal; readonly unit: Localized }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "text"; readonly text: Localized }
  /** Names that the document lists, so many in each language: how many they are is our own count. */
  | { readonly kind: "list"; readonly items: Readonly<Record<Language, readonly string[]>>; readonly unit: Localized };
