import type { Language } from "../domain/plan/language.ts";
import type { Analysis, Features } from "./analysis.ts";
import { createHits, type Hit, type Hits } from "./hits.ts";
import type { Keep } from "./keep.ts";
import { createLikeness } from "./likeness.ts";
import type { Linkable, LinkableKind } from "./linkable.ts";
import { createPostings } from "./postings.ts";
import { createSlate } from "./slate.ts";
import type { Sought } from "./sought.ts";
import { createSpans, wholeSpan } from "./span.ts";
import { createTitles } from "./titles.ts";
import type { Token } from "./tokens.ts";

/** A word that no record knows weighs this part of the rarest known one: it may be the point, or a slip of the finger. */
const unknownWeight = 0.6;
/** A word that only resembles a known one. */
const resemblanceWeight = 0.7;

/** What one part of a compound tells at most. */
const partAlone = 0.55;

export interface Index {
  readonly seek: (tokens: readonly Token[], lang: Language) => readonly Sought[];
  /**
   * Every record that shares a feature with the sought tokens. Titles are compared with the `whole` question, when tokens that
   * are too common to be sought stand in them ("vad heter", "mille vuosille").
   */
  readonly search: (sought: readonly Sought[], whole: readonly Sought[]) => Hits;
  /** Those of some kinds, in the order of hits. */
  readonly searchKinds: (sought: readonly Sought[], kinds: readonly LinkableKind[]) => readonly Hit[];
}

/** Builds the look-up over everything that a question can be about. */
export function createIndex(all: readonly Linkable[], analysis: Analysis, keep: Keep): Index {
  const postings = keep("postings", () => createPostings(all, analysis));
  const { keys, tally } = postings;
  const rarityAt = (key: number): number => Math.log((all.length + 1) / ((tally[key] ?? 0) + 0.5));
  const rarity = (key: string): number => rarityAt(keys.get(key) ?? -1);
  const resembling = createResemblance(keep("resemblance", () => byBeginning(keys.keys())));

  const seek = (tokens: readonly Token[], lang: Language): readonly Sought[] => {
    const analysed = analysis.tokens(tokens, lang);
    return tokens.map((token, nth): Sought => {
      const features = new Map([...(analysed[nth] ?? [])].filter(([key]) => keys.has(key)));
      const strongest = Math.max(0, ...features.values());
      if (strongest < 0.9 && token.kind === "word") {
        const meant = analysis.meant(token.surface, lang).flatMap((each) => [...each]);
        const own = [...(analysed[nth] ?? [])].filter(([, share]) => share >= 0.9).map(([key]) => key);
        const inflected = resembling(own);
        for (const [key, share] of [...meant, ...inflected.map((each) => [each, 1] as const)]) {
          if (keys.has(key)) features.set(key, Math.max(features.get(key) ?? 0, share * resemblanceWeight));
        }
      }
      const weight = Math.max(1, ...[...features].filter(([, share]) => share > 0.5).map(([key]) => rarity(key)));
      const known = isKnown(features);
      return { features, weight: known ? weight : rarity("") * unknownWeight, known };
    });
  };

  const spanOf = createSpans(all, postings);
  const source = {
    all,
    slate: createSlate(postings, createLikeness(postings)),
    spanOf,
    placesOf: placesById(all),
    titled: createTitles(postings, rarityAt),
  };
  return {
    seek,
    search: (sought, whole) => createHits(source, wholeSpan(postings), { sought, whole }),
    searchKinds: (sought, kinds) => createHits(source, spanOf(kinds), { sought, whole: sought }).ofKinds(kinds),
  };
}

/** A compound of which only one part is known is a new word: "pelastuslaitos" is not any institution. */
function isKnown(features: Features): boolean {
  const own = [...features].filter(([key]) => !key.startsWith("c:"));
  return own.length > 1 || [...features.values()].some((share) => share > partAlone);
}

function placesById(all: readonly Linkable[]): (id: string) => readonly number[] {
  const places = new Map<string, number[]>();
  all.forEach(({ id }, place) => {
    const known = places.get(id);
    if (known) known.push(place);
    else places.set(id, [place]);
  });
  return (id) => places.get(id) ?? [];
}

/** Known keys that begin as an unknown one does and differ in a short ending: inflections the stemmer did not see through. */
function createResemblance(
  byStart: ReadonlyMap<string, readonly string[]>,
): (unknown: readonly string[]) => readonly string[] {
  return (unknown) =>
    unknown.flatMap((key) => (byStart.get(key.slice(0, startLength)) ?? []).filter((known) => sharesStem(key, known)));
}

function byBeginning(keys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byStart = new Map<string, string[]>();
  for (const key of keys) {
    if (!/^(fi|sv|en):/.test(key)) continue;
    const list = byStart.get(key.slice(0, startLength)) ?? [];
    list.push(key);
    byStart.set(key.slice(0, startLength), list);
  }
  return byStart;
}

/** The language's prefix and the first six letters. */
const startLength = 9;
const endingAtMost = 3;

function sharesStem(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= endingAtMost && (a.startsWith(b) || b.startsWith(a));
}
