import type { ActionRow } from "./action-row.ts";

/** What action rows are found by. */
export type RowKey = "plans" | "actors" | "units" | "goals" | "objectives" | "rows" | "measures";

/** The rows that have one of some ids under a key, in the order of the plans. */
export type RowIndex = (key: RowKey, ids: readonly string[]) => readonly ActionRow[];

/** Finds rows without looking at all of them: hundreds of plans have more than ten thousand. */
export function createRowIndex(rows: readonly ActionRow[]): RowIndex {
  const index = new Map<RowKey, Map<string, number[]>>();
  rows.forEach((row, place) => {
    for (const [key, ids] of keysOf(row)) {
      const places = index.get(key) ?? new Map<string, number[]>();
      if (places.size === 0) index.set(key, places);
      for (const id of new Set(ids)) {
        const known = places.get(id);
        if (known) known.push(place);
        else places.set(id, [place]);
      }
    }
  });
  return (key, ids) => {
    const places = index.get(key);
    const found = new Uint8Array(rows.length);
    for (const id of ids) for (const place of places?.get(id) ?? []) found[place] = 1;
    return rows.filter((_, place) => found[place] === 1);
  };
}

function keysOf({
  plan,
  actor,
  units,
  goal,
  objective,
  id,
  measures,
}: ActionRow): readonly [RowKey, readonly string[]][] {
  return [
    ["plans", [plan]],
    ["actors", [actor]],
    ["goals", [goal]],
    ["rows", [id]],
    ["objectives", objective === undefined ? [] : [objective]],
    ["units", units],
    ["measures", measures.map((measure) => measure.id)],
  ];
}
