import type { Id, PlanId, RecordKind } from "./id.ts";
import type { Source } from "./source.ts";

/** What every record has. `note` tells, in English, where the source is unclear or contradicts itself. */
export interface RecordOf<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly id: Id<Kind>;
  readonly plan: PlanId;
  readonly source: Source;
  readonly note?: string;
  /** The printed letters were damaged (OCR) and have been restored. */
  readonly restored?: true;
  /** The damaged words as printed, where restoring changed more than ä and ö. */
  readonly printed?: readonly string[];
}
