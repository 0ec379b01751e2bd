import type { Language } from "../domain/plan/language.ts";
import type { StandingWord } from "./lexicon.ts";
import { longest, type Found } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a question says of how things stand; inside a name such a word is part of the name: "lapsen oikeuksien toteutuminen". */
export function readStanding(
  tokens: readonly Token[],
  lang: Language,
  { standing }: Vocabulary,
  isName: (at: number) => boolean,
): readonly Found<StandingWord>[] {
  return longest(standing.find(tokens, [lang])).filter(({ from, to }) =>
    tokens.slice(from, to).every((_, at) => !isName(from + at)),
  );
}
