import type { Language } from "../domain/plan/language.ts";
import { asksAt } from "./clauses.ts";
import type { Found } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is known of a question's words before it is decided what each of them does. */
interface Words {
  /** How much each word tells of a topic. */
  readonly topics: readonly number[];
  /** Whom and what it names: organisations, units, groups, goals. */
  readonly named: readonly Found<unknown>[];
}

/**
 * How many tokens are said before the question itself: "Olen uusi Kemissä: mitkä ovat…", "I work at the library. What…". They tell
 * where, but little of what is asked. A heading is no preface: "Daily smoking in 2023: what colour does Kotka get?".
 */
export function prefaceOf(
  tokens: readonly Token[],
  text: string,
  lang: Language,
  vocabulary: Vocabulary,
  { topics, named }: Words,
): number {
  const begins = beginOf(tokens, text, lang, vocabulary);
  const told = (words: readonly number[]): number => words.reduce((sum, each) => sum + each, 0);
  const asksOfSomething =
    named.some((each) => each.from >= begins) || told(topics.slice(begins)) >= told(topics.slice(0, begins));
  return begins > 0 && asksOfSomething ? begins : 0;
}

/** The token with which the question begins after a colon or a full stop, when nothing before it asks. */
function beginOf(tokens: readonly Token[], text: string, lang: Language, vocabulary: Vocabulary): number {
  const begins = tokens.findLastIndex(
    (token, at) =>
      /[:.!]\s+$/.test(text.slice(tokens[at - 1]?.end ?? 0, token.start)) && asksAt(tokens, at, lang, vocabulary),
  );
  return tokens.slice(0, begins).some((_, at) => asksAt(tokens, at, lang, vocabulary)) ? 0 : begins;
}
