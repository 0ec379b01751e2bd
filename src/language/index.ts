import type { PlanId } from "../domain/plan/id.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Analysis, Features } from "./analysis.ts";
import { createHits, type Hit, type Hits } from "./hits.ts";
import type { Keep } from "./keep.ts";
import { createLikeness } from "./likeness.ts";
import { withoutWords, type Linkable, type LinkableKind, type Linked } from "./linkable.ts";
import { listAt } from "./lists.ts";
import { createPostings, type Postings } from "./postings.ts";
import { createScales } from "./scales.ts";
import { createShelves, type Shelves } from "./shelves.ts";
import { createSlate } from "./slate.ts";
import type { Sought } from "./sought.ts";
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
   * are too common to be sought stand in them ("vad heter", "mille vuosille"). Shelves are only those of plans `within`, if any are given.
   */
  readonly search: (sought: readonly Sought[], whole: readonly Sought[], within?: ReadonlySet<PlanId>) => Hits;
  /**
   * The records of some kinds that have at least so much of a title named, and a word in one that says at least `share` of one of the
   * `telling` tokens. Their matches are those of their titles.
   */
  readonly named: (kinds: readonly LinkableKind[], naming: Naming) => readonly Hit[];
}

/** How records are looked for by their titles. */
interface Naming {
  readonly sought: readonly Sought[];
  readonly telling: readonly Sought[];
  readonly share: number;
  readonly titled: number;
}

/** Builds the look-up over everything that a question can be about. */
export function createIndex(all: readonly Linkable[], analysis: Analysis, keep: Keep): Index {
  const postings = keep("postings", () => createPostings(all, analysis));
  const resembling = createResemblance(keep("resemblance", () => byBeginning(postings.keys.keys())));
  const linked = all.map(withoutWords);
  const shelves = createShelves(linked, postings.headingOf);
  return indexOf({ all: linked, postings, shelves, resembling }, analysis);
}

interface Learnt {
  readonly all: readonly Linked[];
  readonly postings: Postings;
  readonly shelves: Shelves;
  readonly resembling: (unknown: readonly string[]) => readonly string[];
}

function indexOf({ all, postings, shelves, resembling }: Learnt, analysis: Analysis): Index {
  const { keys, tally, headingOf, passageOf, byHeading } = postings;
  const rarityAt = (key: number): number => Math.log((all.length + 1) / ((tally[key] ?? 0) + 0.5));
  const rarity = (key: string): number => rarityAt(keys.get(key) ?? -1);

  const lookUp = (token: Token, lang: Language, analysed: Features): Sought => {
    const features = new Map([...analysed].filter(([key]) => keys.has(key)));
    const strongest = Math.max(0, ...features.values());
    if (strongest < 0.9 && token.kind === "word") {
      const meant = analysis.meant(token.surface, lang).flatMap((each) => [...each]);
      const own = [...analysed].filter(([, share]) => share >= 0.9).map(([key]) => key);
      const inflected = resembling(own);
      for (const [key, share] of [...meant, ...inflected.map((each) => [each, 1] as const)]) {
        if (keys.has(key)) features.set(key, Math.max(features.get(key) ?? 0, share * resemblanceWeight));
      }
    }
    const weight = Math.max(1, ...[...features].filter(([, share]) => share > 0.5).map(([key]) => rarity(key)));
    const known = isKnown(features);
    return { features, weight: known ? weight : rarity("") * unknownWeight, known };
  };
  // A word is analysed once for each language, so that what was found for it is known by that.
  const found = new WeakMap<Features, Sought>();
  const seek = (tokens: readonly Token[], lang: Language): readonly Sought[] => {
    const analysed = analysis.tokens(tokens, lang);
    return tokens.map((token, nth) => {
      const own = analysed[nth] ?? new Map<string, number>();
      const sought = found.get(own) ?? lookUp(token, lang, own);
      found.set(own, sought);
      return sought;
    });
  };

  const like = createLikeness(postings);
  const titles = createTitles(postings, rarityAt, like);
  const source = {
    ...{ all, headingOf, passageOf, shelves, titled: titles.titled },
    slate: createSlate(postings, like),
    scales: createScales(postings),
    placesOf: placesBy(all, ({ id }) => id),
    inRow: placesBy(all, ({ row }) => row),
  };
  return {
    seek,
    search: (sought, whole, within) => createHits(source, { sought, whole, within }),
    named: (kinds, { sought, telling, share, titled }) => {
      const within = shelves.headingsOf(kinds);
      const found = [...titles.holding(telling, within, share)].filter((each) => titles.titled(each, sought) >= titled);
      const matches = titles.matches(found, sought);
      const hits = found.flatMap((heading, nth) => {
        const hit = { matches: matches[nth] ?? [], titled: () => titles.titled(heading, sought) };
        return [...listAt(byHeading, heading)].map((place) => ({ place, ...hit }));
      });
      return hits
        .sort((a, b) => a.place - b.place)
        .flatMap(({ place, ...hit }): readonly Hit[] => {
          const linkable = all[place];
          return linkable && kinds.includes(linkable.kind) ? [{ linkable, ...hit }] : [];
        });
    },
  };
}

/** A compound of which only one part is known is a new word: "pelastuslaitos" is not any institution. */
function isKnown(features: Features): boolean {
  const own = [...features].filter(([key]) => !key.startsWith("c:"));
  return own.length > 1 || [...features.values()].some((share) => share > partAlone);
}

function placesBy(
  all: readonly Linked[],
  keyOf: (linked: Linked) => string | undefined,
): (key: string) => readonly number[] {
  const places = Map.groupBy(all.keys(), (place) => keyOf(all[place] as Linked));
  return (key) => places.get(key) ?? [];
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
