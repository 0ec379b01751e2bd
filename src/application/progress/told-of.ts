import type { Plans } from "../../domain/plan/plans.ts";
import { figureValue } from "../../domain/progress/progress.ts";
import type { Told } from "./report-progress.ts";

/** A row's form as it was filled in, on any platform. */
export interface FilledIn extends Omit<Told, "figure"> {
  /** Which of the row's metrics, by its place. */
  readonly metric: number | undefined;
  /** As it is written. */
  readonly figure: string;
}

/** What a form tells, or which of its fields cannot be understood. */
export function toldOf(
  plans: Plans,
  { metric: place, figure, ...told }: FilledIn,
): Told | { readonly wrong: "metric" | "figure" } {
  if (figure.trim() === "") return told;
  const record = plans.find(told.row);
  const metric = record?.kind === "action-row" && place !== undefined ? record.metrics[place] : undefined;
  if (metric === undefined) return { wrong: "metric" };
  const value = figureValue(figure);
  return value ? { ...told, figure: { metric, value } } : { wrong: "figure" };
}
