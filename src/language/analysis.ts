import { languages, type Language } from "../domain/plan/language.ts";
import { fold } from "./fold.ts";
import type { Keep } from "./keep.ts";
import type { Concept } from "./lexicon.ts";
import { numberSaid } from "./number-words.ts";
import { once } from "./once.ts";
import { remembered } from "./remembered.ts";
import { stem } from "./stem.ts";
import { tokenise, type Token } from "./tokens.ts";
import { learnPhrases, phrasesOf } from "./phrases.ts";
import type { Wording } from "./linkable.ts";
import { learnSpellings, similarWordsOf } from "./similar-words.ts";
import { learnWordParts, wordPartsOf } from "./word-parts.ts";

/** What a word says, as keys with the share of its meaning each carries (1 = all of it). */
export type Features = ReadonlyMap<string, number>;

/** A part of a compound tells less than the whole word. */
const partWeight = 0.55;
/** A synonym or translation is nearly the word itself. */
const conceptWeight = 0.95;
/** A Finnish word quoted in a Swedish or English question, and a word that may only look like one. */
const quotedWeight = 0.9;
const strayWeight = 0.4;

/** Turns words into features: keys of words, of compound parts, and of the concepts behind them. */
export interface Analysis {
  /** The features of each token of a text written in `lang`. Phrases of the lexicon reach every token they cover. */
  readonly tokens: (tokens: readonly Token[], lang: Language) => readonly Features[];
  readonly text: (text: string, lang: Language) => readonly Features[];
  /** The features of the known words that an unknown one may have been meant for. */
  readonly meant: (surface: string, lang: Language) => readonly Features[];
}

/** Learns the words that stand in the plans, in every language, and the concepts of the lexicon. */
export function createAnalysis(wordings: () => Iterable<Wording>, concepts: readonly Concept[], keep: Keep): Analysis {
  // The wordings are many: what is learnt of them must not hold on to them.
  return analysisBy(keep("analysis", () => learn(wordings(), concepts)));
}

function analysisBy({ fi, sv, spellings, conceptsOf, table }: ReturnType<typeof learn>): Analysis {
  const parts = { fi: wordPartsOf(fi, "fi"), sv: wordPartsOf(sv, "sv"), en: () => [] };
  const similar = perLanguage((lang) => similarWordsOf(spellings[lang]));
  const phrases = phrasesOf(table);

  const note = (surface: string, lang: Language, weight: number, into: Map<string, number>): void => {
    const noteKey = (key: string, share: number): void => {
      strengthen(into, `${lang}:${key}`, share);
      for (const concept of conceptsOf[lang].get(key) ?? []) strengthen(into, `c:${concept}`, share * conceptWeight);
    };
    noteKey(stem(surface, lang), weight);
    for (const part of parts[lang](surface)) noteKey(part, weight * partWeight);
  };
  const ofWord = remembered((lang: Language, surface): Features => {
    const into = new Map<string, number>();
    const isNumeral = /^\p{Nd}/u.test(surface);
    const number = isNumeral ? Number(fold(surface)) : numberSaid(fold(surface));
    if (number !== undefined) into.set(`#${number}`, 1);
    if (!isNumeral) {
      note(surface, lang, 1, into);
      if (lang !== "fi") note(surface, "fi", looksFinnish(surface) ? quotedWeight : strayWeight, into);
    }
    return into;
  });
  const tokens = (list: readonly Token[], lang: Language): readonly Features[] => {
    const features = list.map((token) => ofWord(lang, token.surface));
    for (const { value, from, to } of phrases.find(list, lang === "fi" ? ["fi"] : [lang, "fi"])) {
      for (let at = from; at < to; at++) {
        const own = features[at];
        if (own) features[at] = withConcept(own, `c:${value}`);
      }
    }
    return features;
  };
  return {
    tokens,
    text: (text, lang) => tokens(tokenise(text), lang),
    meant: (surface, lang) => similar[lang](surface).map((word) => ofWord(lang, word)),
  };
}

function learn(wordings: Iterable<Wording>, concepts: readonly Concept[]) {
  const words = wordsOf(wordings, concepts);
  return {
    ...{ fi: learnWordParts(words.fi, "fi"), sv: learnWordParts(words.sv, "sv") },
    spellings: perLanguage((lang) => learnSpellings(words[lang])),
    conceptsOf: perLanguage((lang) => conceptKeys(concepts, lang)),
    table: learnPhrases(concepts.map((concept) => [concept.id, concept.words] as const)),
  };
}

/** A capital, Finnish letters or a long word in a Swedish or English question is likely quoted from the plan. */
function looksFinnish(surface: string): boolean {
  return /^\p{Lu}|[äö]/u.test(surface) || surface.length >= 8;
}

function perLanguage<Value>(make: (lang: Language) => Value): Readonly<Record<Language, Value>> {
  return { fi: make("fi"), sv: make("sv"), en: make("en") };
}

/** A word with the concept of a phrase that it is part of; the same word for the same phrase. */
function withConcept(word: Features, concept: string): Features {
  if ((word.get(concept) ?? 0) >= conceptWeight) return word;
  const others = withConcepts(word);
  const known = others.get(concept);
  if (known) return known;
  const made = new Map(word).set(concept, conceptWeight);
  others.set(concept, made);
  return made;
}

const withConcepts = once((_word: Features) => new Map<string, Features>());

/** The dictionary of each language: its words in the plans and in the lexicon. */
function wordsOf(
  wordings: Iterable<Wording>,
  concepts: readonly Concept[],
): Readonly<Record<Language, ReadonlySet<string>>> {
  const words = perLanguage(() => new Set<string>());
  for (const { text, lang } of wordings) {
    for (const token of tokenise(text)) if (token.kind === "word") words[lang].add(token.surface);
  }
  for (const concept of concepts) {
    for (const lang of languages) for (const word of concept.words[lang] ?? []) words[lang].add(word);
  }
  return words;
}

function conceptKeys(concepts: readonly Concept[], lang: Language): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const { id, words } of concepts) {
    for (const word of words[lang] ?? []) {
      if (/\s/.test(word)) continue;
      const key = stem(word, lang);
      const list = byKey.get(key) ?? [];
      if (!list.includes(id)) list.push(id);
      byKey.set(key, list);
    }
  }
  return byKey;
}

function strengthen(features: Map<string, number>, key: string, weight: number): void {
  if ((features.get(key) ?? 0) < weight) features.set(key, weight);
}
