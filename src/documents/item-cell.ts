const bullet = "• ";
/** Lines that go on with an item are set in, so that one beginning with a bullet of its own is not taken for the next item. */
const indent = "  ";

/**
 * Several items in one cell: one a line, each after a bullet where they would not be told apart otherwise. `itemsOfCell` gives the same
 * items back.
 */
export function cellOfItems(items: readonly string[]): string {
  const plain = items.length <= 1 && items.every((item) => !/\n|^•/.test(item));
  if (plain) return items.join("");
  return items.map((item) => bullet + item.replaceAll("\n", `\n${indent}`)).join("\n");
}

/**
 * The items of a cell as people write them: with bullets, what follows a bullet up to the next; without, one a line. Empty items are
 * left out.
 */
export function itemsOfCell(cell: string): readonly string[] {
  const text = cell.replace(/\r\n?/g, "\n");
  const lines = text.trimStart().startsWith("•") ? text.trimStart().split(/\n(?=•)/) : text.split("\n");
  return lines.map((line) => withoutBullet(line).trim()).filter((item) => item !== "");
}

function withoutBullet(item: string): string {
  return item.startsWith("•") ? item.slice(1).replaceAll(`\n${indent}`, "\n") : item;
}
