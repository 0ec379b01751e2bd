import { longestNote, progressStates, type ProgressState } from "../../domain/progress/progress.ts";

/** Chosen when nothing is to be said of a row for now. */
export const leaveOut = "leave-out";

/** The fields of a row's form as they came from any platform. */
export interface RowFields {
  /** Which row is to be told of; asked when none is left that nobody has told of. */
  readonly row: string | undefined;
  readonly state: string | undefined;
  readonly note: string | undefined;
  /** Which of the row's metrics, by its place. */
  readonly metric: string | undefined;
  readonly figure: string | undefined;
}

/** What a step of a report says: which row is meant, that a row is left out, or how it stands. */
export type RowWish =
  | { readonly kind: "chosen"; readonly row: string }
  | { readonly kind: "left-out" }
  | {
      readonly kind: "told";
      readonly state: ProgressState;
      readonly note: string;
      readonly metric?: number;
      /** As it is written. */
      readonly figure: string;
    };

/** What the fields say; undefined when no form of ours brings them. */
export function rowWish({ row, state: said, note = "", metric, figure = "" }: RowFields): RowWish | undefined {
  if (row !== undefined) return { kind: "chosen", row };
  if (said === leaveOut) return { kind: "left-out" };
  const state = progressStates.find((each) => each === said);
  if (state === undefined || note.length > longestNote) return undefined;
  return { kind: "told", state, note, figure, ...(metric === undefined ? {} : { metric: Number(metric) }) };
}
