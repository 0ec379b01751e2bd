import { fold } from "./fold.ts";

/** A word or number of a question with its place in it. */
export interface Token {
  readonly kind: "word" | "number";
  /** As written. */
  readonly surface: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Starts with a capital letter, and not the sentence. */
  readonly proper: boolean;
}

/** Longer questions are read to here: no one asks with more words than this. */
const tokensAtMost = 120;

const pattern = /\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu;

/** Words and numbers in order; a hyphenated word is read as its parts. */
export function tokenise(text: string): readonly Token[] {
  // Text pasted from a web page may have soft hyphens inside its words.
  const normal = text.normalize("NFKC").replaceAll("\u00ad", "");
  const tokens: Token[] = [];
  for (const match of normal.matchAll(pattern)) {
    if (tokens.length === tokensAtMost) break;
    const surface = match[0];
    const start = match.index;
    const kind = /^\p{Nd}/u.test(surface) ? "number" : "word";
    const opens = start === 0 || /[.!?:]\s*$/.test(normal.slice(0, start));
    const proper = kind === "word" && /^\p{Lu}/u.test(surface) && !opens;
    tokens.push({ kind, surface, folded: fold(surface), start, end: start + surface.length, proper });
  }
  return tokens;
}

/** Where quoted and bracketed text begins and ends: often the plan's own Finnish. */
export function quotes(text: string): readonly (readonly [number, number])[] {
  return [...text.normalize("NFKC").matchAll(/(?<!\p{L})["'«“”‘’(].*?["'»“”‘’)](?!\p{L})/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}
