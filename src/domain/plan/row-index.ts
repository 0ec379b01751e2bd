import type { ActionRow } from "./action-row.ts";

/** What action rows are found by. */
export type RowKey = "plans" | "actors" | "units" | "goals" | "objectives" | "rows" | "measures";

/** The rows that have one of some ids under a key, in the order of the plans. */
export type RowIndex = (key: RowKey, ids: readonly string[]) => readonly ActionRow[];

/** Finds rows without looking at all of them: hundreds of plans have more than ten thousand. */
export function createRowIndex(rows: readonly ActionRow[]): RowIndex {
  const places = new Map<string, number[]>();
  rows.forEach((row, place) => {
    for (const key of keysOf(row)) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  });
  return (key, ids) => {
    const lists = ids.flatMap((id) => [places.get(`${key} ${id}`) ?? []]);
    // Hundreds of actors have thousands of rows; those of one stand in their order already.
    const found = lists.length === 1 ? (lists[0] ?? []) : Uint32Array.from(new Set(lists.flat())).sort();
    return Array.from(found, (place) => rows[place]).filter((row) => row !== undefined);
  };
}

function keysOf({ plan, actor, units, goal, objective, id, measures }: ActionRow): ReadonlySet<string> {
  return new Set([
    ...[`plans ${plan}`, `actors ${actor}`, `goals ${goal}`, `rows ${id}`],
    ...(objective === undefined ? [] : [`objectives ${objective}`]),
    ...units.map((unit) => `units ${unit}`),
    ...measures.map((measure) => `measures ${measure.id}`),
  ]);
}
