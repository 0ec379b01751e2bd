import type { OwnData } from "../../application/people/privacy.ts";

/**
 * What is kept of a person as JSON texts: each can be read by itself and is no longer than `most` letters, unless one row is. What
 * markdown or HTML would take for a mark is written as JSON writes any letter, \u and its number.
 */
export function ownDataTexts(data: OwnData, most: number): readonly string[] {
  const rows = Object.entries(data).flatMap(([table, all]) => all.map((row) => ({ table, row })));
  const texts: string[] = [];
  const taken: typeof rows = [];
  for (const each of rows) {
    if (taken.length > 0 && jsonOf([...taken, each]).length > most) texts.push(jsonOf(taken.splice(0)));
    taken.push(each);
  }
  return [...texts, jsonOf(taken)];
}

function jsonOf(rows: readonly { readonly table: string; readonly row: object }[]): string {
  const tables = Map.groupBy(rows, ({ table }) => table);
  const data = Object.fromEntries([...tables].map(([table, all]) => [table, all.map(({ row }) => row)]));
  return JSON.stringify(data, null, 2).replaceAll(/[`<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
