/**
 * Widths of letters in ems, a little more than those of the widest font that a reader may have in place of ours: a browser's own
 * font must not make texts collide that are measured here.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!()[\]ftrI\u00a0 ]/, 0.36],
  [/[mwMW@%–—→]/, 0.92],
  [/[\p{Lu}\p{N}«»+−<>=&]/u, 0.62],
];
const usual = 0.56;

/** About how wide a text is, in the unit of its size. */
export function textWidth(text: string, size: number): number {
  return (
    Array.from(text, (letter) => widths.find(([kind]) => kind.test(letter))?.[1] ?? usual).reduce((a, b) => a + b, 0) *
    size
  );
}

/** The text in lines no wider than `width`, broken between words; a word that is wider is broken too. */
export function wrapped(text: string, { width, size }: { readonly width: number; readonly size: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((each) => broken(each, { width, size }))) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Pieces of a word that fit a line, the last with what is left: "lastensuojelu-", "ilmoitukset". */
function broken(word: string, { width, size }: { readonly width: number; readonly size: number }): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const room = Math.max(1, Math.floor(width / (usual * size)) - 2);
  return Array.from({ length: Math.ceil(word.length / room) }, (_, at) => {
    const piece = word.slice(at * room, (at + 1) * room);
    return (at + 1) * room < word.length ? `${piece}-` : piece;
  });
}
