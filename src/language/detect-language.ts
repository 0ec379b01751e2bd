import { languages, type Language, type Synonyms } from "../domain/plan/language.ts";
import type { NamedGroup } from "../domain/plan/figure-slots.ts";
import { learnAnew, type Keep } from "./keep.ts";
import type { Lexicon } from "./lexicon.ts";
import { quotes, type Token } from "./tokens.ts";

/** Recognises the language of a question by its everyday words; one that shows none is asked in the usual language. */
export function createLanguageDetector(
  lexicon: Lexicon,
  groups: readonly NamedGroup[],
  keep: Keep = learnAnew,
): (tokens: readonly Token[], text: string, usual?: Language) => Language {
  const { words, small } = keep("languages", () => ({
    words: new Map(languages.map((lang) => [lang, topicWords(lexicon, groups, lang)] as const)),
    small: new Map(languages.map((lang) => [lang, everydayWords(lexicon, lang)] as const)),
  }));
  // Finnish first: a question of names alone is asked in the plans' own language.
  return (tokens, text, usual = "fi") => {
    // What is quoted or in brackets is often the plan's own Finnish.
    const quoted = quotes(text);
    const own = tokens.filter((token) => !quoted.some(([from, to]) => from <= token.start && token.end <= to));
    const scored = [usual, ...languages.filter((lang) => lang !== usual)].map((lang) => {
      const known = (own.length > 0 ? own : tokens).map(({ surface }) => {
        const word = surface.toLowerCase();
        return small.get(lang)?.has(word) ? everydayWeight : words.get(lang)?.has(word) ? 1 : 0;
      });
      return { lang, score: known.reduce((sum, each) => sum + each, letters(text, lang)) };
    });
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    return best.lang;
  };
}

/** "What is" tells the language of a question better than the name that is asked. */
const everydayWeight = 2;

function everydayWords({ stopwords, signals, courtesies }: Lexicon, lang: Language): ReadonlySet<string> {
  return wordsOf([stopwords, ...Object.values(signals), ...Object.values(courtesies)], lang);
}

function topicWords(lexicon: Lexicon, groups: readonly NamedGroup[], lang: Language): ReadonlySet<string> {
  const { outOfScope, quantities, concepts } = lexicon;
  const lists = [
    ...[outOfScope, ...Object.values(quantities)],
    ...groups.map((group) => group.aka),
    ...concepts.map((concept) => concept.words),
  ];
  return wordsOf(lists, lang);
}

function wordsOf(lists: readonly Synonyms[], lang: Language): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list[lang] ?? []).flatMap((phrase) => phrase.toLowerCase().split(/[\s-]+/)));
}

/** Letters and endings that only one of the languages has. */
function letters(text: string, lang: Language): number {
  switch (lang) {
    case "fi":
      return /(ss[aä]|ll[aä]|st[aä]|ksi|iden|ien|nk[oö])(?!\p{L})/iu.test(text) ? 1 : 0;
    case "sv":
      return /å/i.test(text) ? 1 : 0;
    case "en":
      return /\b(the|of)\b/i.test(text) ? 1 : 0;
  }
}
