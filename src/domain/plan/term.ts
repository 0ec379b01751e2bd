import type { Localized, Synonyms } from "./language.ts";
import type { RecordOf } from "./record.ts";

/** A word of the plan with a short definition in our own words, built on what the document says. */
export interface Term extends RecordOf<"term"> {
  readonly term: Localized;
  readonly aka: Synonyms;
  readonly definition: Localized;
}
