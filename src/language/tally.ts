import type { Dictionary } from "./dictionary.ts";
import type { Lists } from "./lists.ts";

interface Standing {
  /** By heading and by passage: the words in it. */
  readonly own: Lists;
  readonly told: Lists;
  /** By record: its heading and its passage. */
  readonly headingOf: Uint32Array;
  readonly passageOf: Uint32Array;
}

/** How many records have each key, in heading or passage; a record counts once. */
export function tallied({ keys, keysOf }: Dictionary, { own, told, headingOf, passageOf }: Standing): Uint32Array {
  const tally = new Uint32Array(keys.size);
  const last = new Uint32Array(keys.size);
  let round = 0;
  const count = (lists: Lists, list: number, records: number): void => {
    for (let at = lists.starts[list] ?? 0; at < (lists.starts[list + 1] ?? 0); at++) {
      const word = lists.items[at] ?? 0;
      for (let nth = keysOf.starts[word] ?? 0; nth < (keysOf.starts[word + 1] ?? 0); nth++) {
        const key = keysOf.items[nth] ?? 0;
        if (last[key] === round) continue;
        last[key] = round;
        tally[key] = (tally[key] ?? 0) + records;
      }
    }
  };
  for (const { heading, passage, records } of alike(headingOf, passageOf)) {
    round++;
    count(own, heading, records);
    count(told, passage, records);
  }
  return tally;
}

interface Alike {
  readonly heading: number;
  readonly passage: number;
  records: number;
}

/** The records that have both heading and passage in common, so that they are counted together. */
function alike(headingOf: Uint32Array, passageOf: Uint32Array): Iterable<Alike> {
  const known = new Map<number, Alike>();
  headingOf.forEach((heading, place) => {
    const passage = passageOf[place] ?? 0;
    // Both are below 2 ** 24, so that the number is exact.
    const both = heading * 2 ** 24 + passage;
    const same = known.get(both);
    if (same) same.records++;
    else known.set(both, { heading, passage, records: 1 });
  });
  return known.values();
}
