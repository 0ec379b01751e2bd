import { distance } from "fastest-levenshtein";
import type { Language } from "../domain/plan/language.ts";
import type { Analysis, Features } from "./analysis.ts";
import type { Linkable } from "./linkable.ts";
import type { Token } from "./tokens.ts";

/** What a text says of a record weighs less than what the record is called. */
const textWeight = 0.6;
/** A word that only resembles a known one. */
const resemblanceWeight = 0.7;

/** A token ready to be looked up: its features that the plans know, and how much it tells (rarer words tell more). */
export interface Sought {
  readonly features: Features;
  readonly weight: number;
  /** Some record has this word, one like it, or a translation of it. */
  readonly known: boolean;
}

/** A record and how well it matches each sought token, 0–1. */
export interface Hit {
  readonly linkable: Linkable;
  readonly matches: readonly number[];
  /** The part of the record's best title that the question names, 0–1. */
  readonly titled: number;
}

export interface Index {
  readonly seek: (tokens: readonly Token[], lang: Language) => readonly Sought[];
  readonly search: (sought: readonly Sought[]) => readonly Hit[];
}

interface Title {
  readonly features: readonly Features[];
}

/** Builds the look-up over everything that a question can be about. */
export function createIndex(all: readonly Linkable[], analysis: Analysis): Index {
  const postings = new Map<string, { readonly at: number; readonly weight: number }[]>();
  const titles = all.map((linkable): readonly Title[] =>
    linkable.titles.map(({ text, lang }) => ({ features: analysis.text(text, lang) })),
  );
  all.forEach((linkable, at) => {
    const own = new Map<string, number>();
    const note = (features: Features, weight: number): void => {
      for (const [key, share] of features) own.set(key, Math.max(own.get(key) ?? 0, share * weight));
    };
    for (const title of titles[at] ?? []) for (const features of title.features) note(features, 1);
    for (const { text, lang } of linkable.texts) for (const features of analysis.text(text, lang)) note(features, textWeight);
    for (const [key, weight] of own) {
      const list = postings.get(key) ?? [];
      list.push({ at, weight });
      postings.set(key, list);
    }
  });
  const rarity = (key: string): number => Math.log((all.length + 1) / ((postings.get(key)?.length ?? 0) + 0.5));
  const resembling = createResemblance(postings.keys());

  const seek = (tokens: readonly Token[], lang: Language): readonly Sought[] => {
    const analysed = analysis.tokens(tokens, lang);
    return tokens.map((token, nth): Sought => {
      const features = new Map([...(analysed[nth] ?? [])].filter(([key]) => postings.has(key)));
      const strongest = Math.max(0, ...features.values());
      if (strongest < 0.9 && token.kind === "word") {
        for (const key of resembling([...(analysed[nth] ?? new Map<string, number>()).keys()])) {
          features.set(key, Math.max(features.get(key) ?? 0, resemblanceWeight));
        }
      }
      const weight = Math.max(1, ...[...features].filter(([, share]) => share > 0.5).map(([key]) => rarity(key)));
      return { features, weight: features.size === 0 ? rarity("") : weight, known: features.size > 0 };
    });
  };

  const search = (sought: readonly Sought[]): readonly Hit[] => {
    const matches = new Map<number, number[]>();
    sought.forEach((token, nth) => {
      for (const [key, share] of token.features) {
        for (const { at, weight } of postings.get(key) ?? []) {
          const row = matches.get(at) ?? new Array<number>(sought.length).fill(0);
          row[nth] = Math.max(row[nth] ?? 0, share * weight);
          matches.set(at, row);
        }
      }
    });
    return [...matches].flatMap(([at, row]) => {
      const linkable = all[at];
      return linkable ? [{ linkable, matches: row, titled: titledBy(titles[at] ?? [], sought, rarity) }] : [];
    });
  };
  return { seek, search };
}

/** How much of the best title the question names, weighed by how much each word of it tells. */
function titledBy(titles: readonly Title[], sought: readonly Sought[], rarity: (key: string) => number): number {
  let best = 0;
  for (const { features } of titles) {
    let [said, whole] = [0, 0];
    for (const word of features) {
      const weight = Math.max(0.5, ...[...word].filter(([, share]) => share >= 0.9).map(([key]) => rarity(key)));
      const match = Math.max(0, ...sought.map((token) => sharedWeight(word, token.features)));
      said += weight * match;
      whole += weight;
    }
    if (whole > 0) best = Math.max(best, said / whole);
  }
  return best;
}

function sharedWeight(a: Features, b: Features): number {
  let best = 0;
  for (const [key, weight] of a) best = Math.max(best, weight * (b.get(key) ?? 0));
  return best;
}

/** Known keys that resemble an unknown one: another inflection the stemmer did not see through, or a slip of the finger. */
function createResemblance(keys: Iterable<string>): (unknown: readonly string[]) => readonly string[] {
  const byStart = new Map<string, string[]>();
  for (const key of keys) {
    if (!/^(fi|sv|en):/.test(key)) continue;
    const start = key.slice(0, 5);
    byStart.set(start, [...(byStart.get(start) ?? []), key]);
  }
  const cache = new Map<string, readonly string[]>();
  return (unknown) =>
    unknown.slice(0, 3).flatMap((key) => {
      const found =
        cache.get(key) ?? (byStart.get(key.slice(0, 5)) ?? []).filter((known) => resembles(key.slice(3), known.slice(3)));
      cache.set(key, found);
      return found;
    });
}

/** One slip in words of five letters or more, two in nine or more; or a shared beginning with only endings apart. */
function resembles(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return false;
  if (Math.abs(a.length - b.length) <= 2 && distance(a, b) <= (shorter >= 9 ? 2 : 1)) return true;
  return shorter >= 6 && Math.max(a.length, b.length) - shorter <= 3 && (a.startsWith(b) || b.startsWith(a));
}
