import { languages, type Language } from "../domain/plan/language.ts";
import type { NamedGroup } from "../domain/plan/figure-slots.ts";
import type { Lexicon } from "./lexicon.ts";
import { quotes, type Token } from "./tokens.ts";

/** Recognises the language of a question by its everyday words. */
export function createLanguageDetector(
  lexicon: Lexicon,
  groups: readonly NamedGroup[],
): (tokens: readonly Token[], text: string) => Language {
  const words = new Map(languages.map((lang) => [lang, everydayWords(lexicon, groups, lang)] as const));
  return (tokens, text) => {
    // What is quoted or in brackets is often the plan's own Finnish.
    const quoted = quotes(text);
    const own = tokens.filter((token) => !quoted.some(([from, to]) => from <= token.start && token.end <= to));
    const scored = languages.map((lang) => {
      const known = (own.length > 0 ? own : tokens).filter((token) =>
        words.get(lang)?.has(token.surface.toLowerCase()),
      );
      return { lang, score: known.length + letters(text, lang) };
    });
    // Finnish first: a question of names alone is asked in the plans' own language.
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    return best.lang;
  };
}

function everydayWords(lexicon: Lexicon, groups: readonly NamedGroup[], lang: Language): ReadonlySet<string> {
  const lists = [
    lexicon.stopwords,
    lexicon.outOfScope,
    ...Object.values(lexicon.signals),
    ...Object.values(lexicon.courtesies),
    ...Object.values(lexicon.quantities),
    ...groups.map((group) => group.aka),
    ...lexicon.concepts.map((concept) => concept.words),
  ];
  return new Set(lists.flatMap((list) => list[lang] ?? []).flatMap((phrase) => phrase.toLowerCase().split(/[\s-]+/)));
}

/** Letters and endings that only one of the languages has. */
function letters(text: string, lang: Language): number {
  switch (lang) {
    case "fi":
      return /(ssa|ssä|lla|llä|sta|stä|ksi|iden|ien|nko|nkö)\b/i.test(text) ? 1 : 0;
    case "sv":
      return /å/i.test(text) ? 1 : 0;
    case "en":
      return /\b(the|of)\b/i.test(text) ? 1 : 0;
  }
}
