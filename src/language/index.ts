import type { Language } from "../domain/plan/language.ts";
import type { Analysis, Features } from "./analysis.ts";
import type { Linkable, LinkableKind } from "./linkable.ts";
import type { Token } from "./tokens.ts";

/** What a text says of a record weighs less than what the record is called. */
const textWeight = 0.6;
/** A word that no record knows weighs this part of the rarest known one: it may be the point, or a slip of the finger. */
const unknownWeight = 0.6;
/** A word that only resembles a known one. */
const resemblanceWeight = 0.7;

/** What one part of a compound tells at most. */
const partAlone = 0.55;

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
  /** The part of the record's best title that the question names, 0–1. Costly: ask it of the few best hits. */
  readonly titled: () => number;
}

export interface Index {
  readonly seek: (tokens: readonly Token[], lang: Language) => readonly Sought[];
  /**
   * Every record that shares a feature with the sought tokens; of some kinds only, when they are given. Titles are compared
   * with the `whole` question, when tokens that are too common to be sought stand in them ("vad heter", "mille vuosille").
   */
  readonly search: (
    sought: readonly Sought[],
    kinds?: ReadonlySet<LinkableKind>,
    whole?: readonly Sought[],
  ) => readonly Hit[];
}

/** A title's words, each with its features and how much of the title it is. */
type Title = readonly { readonly features: Features; readonly weight: number }[];

/** Builds the look-up over everything that a question can be about. */
export function createIndex(all: readonly Linkable[], analysis: Analysis): Index {
  const postings = new Map<string, { readonly at: number; readonly weight: number }[]>();
  const words = all.map((linkable) => linkable.titles.map(({ text, lang }) => analysis.text(text, lang)));
  all.forEach((linkable, at) => {
    const own = new Map<string, number>();
    const note = (features: Features, weight: number): void => {
      for (const [key, share] of features) own.set(key, Math.max(own.get(key) ?? 0, share * weight));
    };
    for (const title of words[at] ?? []) for (const features of title) note(features, 1);
    for (const { text, lang } of linkable.texts)
      for (const features of analysis.text(text, lang)) note(features, textWeight);
    for (const [key, weight] of own) {
      const list = postings.get(key) ?? [];
      list.push({ at, weight });
      postings.set(key, list);
    }
  });
  const rarity = (key: string): number => Math.log((all.length + 1) / ((postings.get(key)?.length ?? 0) + 0.5));
  const titles = words.map((each) =>
    each.map((title): Title => title.map((features) => ({ features, weight: tells(features) }))),
  );
  function tells(features: Features): number {
    return Math.max(0.5, ...[...features].filter(([, share]) => share >= 0.9).map(([key]) => rarity(key)));
  }
  const resembling = createResemblance(postings.keys());

  const seek = (tokens: readonly Token[], lang: Language): readonly Sought[] => {
    const analysed = analysis.tokens(tokens, lang);
    return tokens.map((token, nth): Sought => {
      const features = new Map([...(analysed[nth] ?? [])].filter(([key]) => postings.has(key)));
      const strongest = Math.max(0, ...features.values());
      if (strongest < 0.9 && token.kind === "word") {
        const meant = analysis.meant(token.surface, lang).flatMap((each) => [...each]);
        const own = [...(analysed[nth] ?? [])].filter(([, share]) => share >= 0.9).map(([key]) => key);
        const inflected = resembling(own);
        for (const [key, share] of [...meant, ...inflected.map((each) => [each, 1] as const)]) {
          if (postings.has(key)) features.set(key, Math.max(features.get(key) ?? 0, share * resemblanceWeight));
        }
      }
      const weight = Math.max(1, ...[...features].filter(([, share]) => share > 0.5).map(([key]) => rarity(key)));
      const known = isKnown(features);
      return { features, weight: known ? weight : rarity("") * unknownWeight, known };
    });
  };

  const search: Index["search"] = (sought, kinds, whole = sought) => {
    const matches = new Map<number, number[]>();
    sought.forEach((token, nth) => {
      for (const [key, share] of token.features) {
        for (const { at, weight } of postings.get(key) ?? []) {
          if (kinds && !kinds.has(all[at]?.kind ?? "dataset")) continue;
          const row = matches.get(at) ?? new Array<number>(sought.length).fill(0);
          row[nth] = Math.max(row[nth] ?? 0, share * weight);
          matches.set(at, row);
        }
      }
    });
    const said = strongestOf(whole);
    return [...matches].flatMap(([at, row]): readonly Hit[] => {
      const linkable = all[at];
      return linkable ? [{ linkable, matches: row, titled: () => titledBy(titles[at] ?? [], said) }] : [];
    });
  };
  return { seek, search };
}

/** A compound of which only one part is known is a new word: "pelastuslaitos" is not any institution. */
function isKnown(features: Features): boolean {
  const own = [...features].filter(([key]) => !key.startsWith("c:"));
  return own.length > 1 || [...features.values()].some((share) => share > partAlone);
}

/** The features of the whole question, each as strong as in its strongest word. */
function strongestOf(sought: readonly Sought[]): Features {
  const strongest = new Map<string, number>();
  for (const { features } of sought) {
    for (const [key, share] of features) strongest.set(key, Math.max(strongest.get(key) ?? 0, share));
  }
  return strongest;
}

/** How much of the best title the question names, weighed by how much each word of it tells. */
function titledBy(titles: readonly Title[], said: Features): number {
  return Math.max(
    0,
    ...titles.map((title) => {
      const whole = title.reduce((sum, word) => sum + word.weight, 0);
      const named = title.reduce((sum, word) => sum + word.weight * sharedWeight(word.features, said), 0);
      return whole === 0 ? 0 : named / whole;
    }),
  );
}

function sharedWeight(a: Features, b: Features): number {
  let best = 0;
  for (const [key, weight] of a) best = Math.max(best, weight * (b.get(key) ?? 0));
  return best;
}

/** Known keys that begin as an unknown one does and differ in a short ending: inflections the stemmer did not see through. */
function createResemblance(keys: Iterable<string>): (unknown: readonly string[]) => readonly string[] {
  const byStart = new Map<string, string[]>();
  for (const key of keys) {
    if (!/^(fi|sv|en):/.test(key)) continue;
    const list = byStart.get(key.slice(0, startLength)) ?? [];
    list.push(key);
    byStart.set(key.slice(0, startLength), list);
  }
  return (unknown) =>
    unknown.flatMap((key) => (byStart.get(key.slice(0, startLength)) ?? []).filter((known) => sharesStem(key, known)));
}

/** The language's prefix and the first six letters. */
const startLength = 9;
const endingAtMost = 3;

function sharesStem(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= endingAtMost && (a.startsWith(b) || b.startsWith(a));
}
