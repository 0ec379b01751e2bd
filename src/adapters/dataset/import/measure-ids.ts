import type { Measure } from "../../../domain/plan/action-row.ts";
import type { RowId } from "../../../domain/plan/id.ts";
import { slug } from "./row-ids.ts";

/** A measure's text with its id, and the measure that had the id before. */
export interface NamedMeasure {
  readonly id: string;
  readonly text: string;
  readonly before: Measure | undefined;
}

/**
 * Measures with the ids they had: an unchanged text keeps its own; where as many texts have changed as ids are left, they are the same
 * measures in new words, in order. Others get an id made of their text.
 */
export function namedMeasures(
  row: RowId,
  texts: readonly string[],
  before: readonly Measure[],
): readonly NamedMeasure[] {
  const left = [...before];
  const take = (text: string): Measure | undefined => {
    const at = left.findIndex((each) => each.text === text);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const kept = texts.map((text) => ({ text, before: take(text) }));
  const reworded = kept.filter((each) => !each.before).length === left.length ? [...left] : [];
  const taken = new Set<string>(before.map(({ id }) => id));
  return kept.map((each) => {
    const measure = each.before ?? reworded.shift();
    return { text: each.text, before: measure, id: measure?.id ?? newId(row, each.text, taken) };
  });
}

function newId(row: RowId, text: string, taken: Set<string>): string {
  const base = `${row}.${slug(text)}`;
  const longer = `${row}.${slug(text, 12)}`;
  let id = taken.has(base) ? longer : base;
  while (taken.has(id)) id += "-toinen";
  taken.add(id);
  return id;
}
