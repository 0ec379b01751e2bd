import type { Choice, Query } from "./query.ts";

/** What a language model has done for an answer. It never says anything of it. */
export type Aid =
  /** It chose one of the readings that we would have asked about; `at` is its place among them. */
  | { readonly kind: "chose"; readonly choices: readonly Choice[]; readonly at: number }
  /** Beside our answer it proposes another reading, for which the asker may ask. */
  | { readonly kind: "offers"; readonly query: Query }
  /** The asker took what it had proposed. */
  | { readonly kind: "taken" };
