import { z } from "zod";
import { rowWish, type RowFields, type RowWish } from "../../../application/progress/row-wish.ts";
import type { RowId } from "../../../domain/plan/id.ts";
import { textIn } from "./parse-press.ts";

/** What people write may be longer than the rest; what it may be at most is for its form to say. */
const Written = z.string().min(1);

/** The row that a step of a report is about. */
export function parseRow(data: unknown): RowId {
  return (textIn(data, "about") ?? "") as RowId;
}

/** Which page of a report's rows is to be shown; the first when there is no such one. */
export function parsePage(data: unknown): number {
  return z.coerce.number().int().min(0).max(1_000).catch(0).parse(textIn(data, "value"));
}

/** What a step of a report says. */
export function parseRowWish(data: unknown): RowWish | undefined {
  const field = (name: keyof RowFields): string | undefined => textIn(data, name);
  return rowWish({
    ...{ row: field("row"), state: field("state"), note: textIn(data, "note", Written) },
    ...{ metric: field("metric"), figure: field("figure") },
  });
}
