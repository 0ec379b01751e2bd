import type { Localized } from "./language.ts";
import type { RecordOf } from "./record.ts";

/** An agenda item of a committee's minutes and what was decided. */
export interface Decision extends RecordOf<"decision"> {
  /** The § number. */
  readonly item: number;
  readonly title: Localized;
  /** Register number (diaarinumero). */
  readonly register?: string;
  /** Absent when the item was only heard. */
  readonly decision?: Localized;
  readonly sentTo: readonly string[];
  readonly attachments: readonly string[];
  readonly appeal: "none" | "rectification";
}
