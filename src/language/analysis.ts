import type { Language } from "../domain/plan/language.ts";
import { fold } from "./fold.ts";
import type { Concept } from "./lexicon.ts";
import { remembered } from "./remembered.ts";
import { stem } from "./stem.ts";
import { tokenise, type Token } from "./tokens.ts";
import { createPhrases } from "./phrases.ts";
import { createWordParts } from "./word-parts.ts";

/** What a word says, as keys with the share of its meaning each carries (1 = all of it). */
export type Features = ReadonlyMap<string, number>;

/** A part of a compound tells less than the whole word. */
const partWeight = 0.55;
/** A synonym or translation is nearly the word itself. */
const conceptWeight = 0.95;
/** A Finnish word quoted in a Swedish or English question. */
const quotedWeight = 0.9;

/** Turns words into features: keys of words, of compound parts, and of the concepts behind them. */
export interface Analysis {
  /** The features of each token of a text written in `lang`. Phrases of the lexicon reach every token they cover. */
  readonly tokens: (tokens: readonly Token[], lang: Language) => readonly Features[];
  readonly text: (text: string, lang: Language) => readonly Features[];
}

/** Learns the compounds' parts from the plans' Finnish texts, and the concepts from the lexicon. */
export function createAnalysis(finnishTexts: Iterable<string>, concepts: readonly Concept[]): Analysis {
  const words = new Set<string>();
  for (const text of finnishTexts)
    for (const token of tokenise(text)) if (token.kind === "word") words.add(token.surface);
  for (const concept of concepts) for (const word of concept.words.fi ?? []) words.add(word);
  const parts = createWordParts(words);
  const phrases = createPhrases(concepts.map((concept) => [concept.id, concept.words] as const));
  const conceptOfKey = conceptKeys(concepts);

  const finnish = (surface: string, weight: number, into: Map<string, number>): void => {
    const key = stem(surface, "fi");
    strengthen(into, `fi:${key}`, weight);
    for (const concept of conceptOfKey.get(key) ?? []) strengthen(into, `c:${concept}`, weight * conceptWeight);
    for (const part of parts.of(surface)) {
      strengthen(into, `fi:${part}`, weight * partWeight);
      for (const concept of conceptOfKey.get(part) ?? [])
        strengthen(into, `c:${concept}`, weight * partWeight * conceptWeight);
    }
  };

  const ofWord = remembered((lang: Language, surface): Features => {
    const into = new Map<string, number>();
    if (/^\p{Nd}/u.test(surface)) into.set(`#${Number(fold(surface))}`, 1);
    else {
      finnish(surface, lang === "fi" ? 1 : quotedWeight, into);
      if (lang !== "fi") strengthen(into, `${lang}:${stem(surface, lang)}`, 1);
    }
    return into;
  });
  const tokens = (list: readonly Token[], lang: Language): readonly Features[] => {
    const features = list.map((token) => ofWord(lang, token.surface));
    for (const { value, from, to } of phrases.find(list, lang === "fi" ? ["fi"] : [lang, "fi"])) {
      for (let at = from; at < to; at++) {
        const into = new Map(features[at]);
        strengthen(into, `c:${value}`, conceptWeight);
        features[at] = into;
      }
    }
    return features;
  };
  const ofText = remembered((lang: Language, text) => tokens(tokenise(text), lang));
  return { tokens, text: (text, lang) => ofText(lang, text) };
}

function conceptKeys(concepts: readonly Concept[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const { id, words } of concepts) {
    for (const word of words.fi ?? []) {
      if (/\s/.test(word)) continue;
      const key = stem(word, "fi");
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
