/** What XML or write-excel-file would not keep: control characters, lone surrogates, non-characters; and what reads like an escape. */
const unsafe = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]|_(?=x[0-9a-f]{4}_)/giu;
const kept = new Set(["\t", "\n"]);

/** A text with such characters escaped as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19), which readers of XLSX turn back. */
export function excelText(text: string): string {
  return text.replace(unsafe, (character) =>
    kept.has(character)
      ? character
      : Array.from({ length: character.length }, (_none, at) => escaped(character.charCodeAt(at))).join(""),
  );
}

function escaped(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}
