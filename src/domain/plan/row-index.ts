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
    const found = new Set(ids.flatMap((id) => places.get(`${key} ${id}`) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((place) => rows[place] ?? []);
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
