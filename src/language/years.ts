import type { Found } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** The years that a question names. */
export function yearsIn(tokens: readonly Token[]): readonly Found<number>[] {
  return tokens.flatMap((token, at) => {
    const value = yearOf(token, tokens[at - 1], tokens[at + 1]) ?? planYearOf(tokens, at);
    return value === undefined ? [] : [{ value, from: at, to: at + 1 }];
  });
}

/** "Hyvinvointisuunnitelmassa 22–25", "planen 22–25": the years of a plan. */
function planYearOf(tokens: readonly Token[], at: number): number | undefined {
  const first = [at, at - 1].find((from) => isShortSpan(tokens[from], tokens[from + 1]));
  if (first === undefined || !/suunnitelma|^(\p{L}*)plan(en)?$/u.test(tokens[first - 1]?.folded ?? ""))
    return undefined;
  return 2000 + Number(tokens[at]?.folded);
}

function isShortSpan(from: Token | undefined, to: Token | undefined): boolean {
  const short = (token: Token | undefined): boolean => token?.kind === "number" && /^\d\d$/.test(token.folded);
  return short(from) && short(to) && Number(from?.folded) < Number(to?.folded) && to?.start === (from?.end ?? 0) + 1;
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
  const isSecond = start === before.end + 1;
  if (isSecond && isYear(before.folded)) return Number(before.folded.slice(0, 2) + folded);
  return yearWord.test(before.folded) && !/^(vuoti|vuotta|v$|ar$|aring|year)/.test(after?.folded ?? "")
    ? 2000 + Number(folded)
    : undefined;
}

/** What stands before a year in the three languages. */
const yearWord = /^(v|vv|vuosi|vuode[nt]?|vuodesta|vuodelta|vuoteen|vuonna|vuosina|ar|aren|aret|year|years)$/;

function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}
