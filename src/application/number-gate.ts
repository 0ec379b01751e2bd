/** A typed part's place in the outgoing text: from `start` up to, not including, `end`. */
export interface AccountedSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Number words of the three languages from two up. "One" is left out: in all three it is also a pronoun or an article.
 */
const numberWords = [
  "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat miljoona",
  "två tre fyra fem sex sju åtta nio tio hundra tusen miljon",
  "two three four five six seven eight nine ten hundred thousand million",
]
  .join(" ")
  .split(" ");

const numeral = new RegExp(`\\p{N}+|(?<!\\p{L})(?:${numberWords.join("|")})(?!\\p{L})`, "giu");

/**
 * Reads an outgoing text again: every numeral or number word that belongs to no typed part, with the words around it for the
 * log. Empty when every number can be traced.
 */
export function unaccountedNumbers(text: string, spans: readonly AccountedSpan[]): readonly string[] {
  return [...text.matchAll(numeral)].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    const traced = spans.some((span) => span.start <= from && to <= span.end);
    return traced ? [] : [text.slice(Math.max(0, from - 20), to + 20)];
  });
}
