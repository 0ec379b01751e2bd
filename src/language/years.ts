import type { Found } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** The years that a question names. */
export function yearsIn(tokens: readonly Token[]): readonly Found<number>[] {
  return tokens.flatMap((token, at) => {
    const value = yearOf(token, tokens[at - 1], tokens[at + 1]);
    return value === undefined ? [] : [{ value, from: at, to: at + 1 }];
  });
}

/** "2025", the 25 of "2022–25", and the 19 of "vuodesta -19" unless it counts them ("år 19-åringar"). */
function yearOf(
  { kind, folded, start }: Token,
  before: Token | undefined,
  after: Token | undefined,
): number | undefined {
  if (kind !== "number") return undefined;
  if (isYear(folded)) return Number(folded);
  if (!/^\d\d$/.test(folded) || !before) return undefined;
  const range = isYear(before.folded) && start === before.end + 1;
  if (range) return Number(before.folded.slice(0, 2) + folded);
  return yearWord.test(before.folded) && !/^(vuoti|vuotta|v$|ar$|aring|year)/.test(after?.folded ?? "")
    ? 2000 + Number(folded)
    : undefined;
}

/** What stands before a year in the three languages. */
const yearWord = /^(v|vv|vuosi|vuode[nt]?|vuodesta|vuodelta|vuoteen|vuonna|vuosina|ar|aren|aret|year|years)$/;

function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}
