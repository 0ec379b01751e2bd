import type { Language } from "../domain/plan/language.ts";
import type { Analysis, Features } from "./analysis.ts";
import { createDictionary, numberOf, type Dictionary } from "./dictionary.ts";
import type { Linkable, Wording } from "./linkable.ts";
import { inverted, packed, type Lists } from "./lists.ts";
import { once } from "./once.ts";
import { tallied } from "./tally.ts";

/**
 * Which words stand where. A record is known by its place among all linkables. Its titles together are its heading, its texts its
 * passage. Plans under one law speak alike, so that many records of a kind share a heading or a passage: each stands here once.
 */
export interface Postings extends Dictionary {
  /** By heading: its titles, each by the number of its text. */
  readonly titlesOf: Lists;
  /** By text: its words in order. */
  readonly textWords: Lists;
  /** By word: the headings that hold it. */
  readonly named: Lists;
  /** By word: the passages that hold it. */
  readonly told: Lists;
  /** By place: its heading and its passage. */
  readonly headingOf: Uint32Array;
  readonly passageOf: Uint32Array;
  /** By heading: the places that have it. */
  readonly byHeading: Lists;
  /** How many passages there are. */
  readonly passages: number;
  /** By key: how many records have it. */
  readonly tally: Uint32Array;
}

/** Reads every text once. Grows with the texts that differ, not with the records that share them. */
export function createPostings(all: readonly Linkable[], analysis: Analysis): Postings {
  const words = new Map<Features, number>();
  const { textOf, textWords } = createTexts(analysis, words);
  const [headings, passages] = [createGroups(), createGroups()];
  const passageFor = once((texts: readonly Wording[]) => passages.numberOf(texts.map(textOf)));
  const headingOf = Uint32Array.from(all, ({ kind, titles }) => headings.numberOf(titles.map(textOf), kind));
  const passageOf = Uint32Array.from(all, ({ texts }) => passageFor(texts));
  const wordsIn = (texts: readonly number[]): readonly number[] => [
    ...new Set(texts.flatMap((text) => textWords[text] ?? [])),
  ];
  const [own, told] = [packed(headings.lists.map(wordsIn)), packed(passages.lists.map(wordsIn))];
  const dictionary = createDictionary([...words.keys()]);
  return {
    ...dictionary,
    ...{ titlesOf: packed(headings.lists), textWords: packed(textWords), headingOf, passageOf },
    ...{ named: inverted(own, words.size), told: inverted(told, words.size) },
    byHeading: inverted(singly(headingOf), headings.lists.length),
    passages: passages.lists.length,
    tally: tallied(dictionary, { own, told, headingOf, passageOf }),
  };
}

interface Texts {
  readonly textOf: (wording: Wording) => number;
  /** By text: its words in order. */
  readonly textWords: readonly (readonly number[])[];
}

/** Numbers the texts that differ, and in them the words. */
function createTexts(analysis: Analysis, words: Map<Features, number>): Texts {
  const known: Readonly<Record<Language, Map<string, number>>> = { fi: new Map(), sv: new Map(), en: new Map() };
  const textWords: (readonly number[])[] = [];
  return {
    textWords,
    textOf: ({ text, lang }) => {
      const found = known[lang].get(text);
      if (found !== undefined) return found;
      known[lang].set(text, textWords.length);
      return textWords.push(analysis.text(text, lang).map((features) => numberOf(words, features))) - 1;
    },
  };
}

interface Groups {
  /** The number of a list; of an equal list of the same kind it is the same. */
  readonly numberOf: (list: readonly number[], kind?: string) => number;
  readonly lists: readonly (readonly number[])[];
}

function createGroups(): Groups {
  const known = new Map<string, number>();
  const lists: (readonly number[])[] = [];
  return {
    lists,
    numberOf: (list, kind = "") => {
      const number = numberOf(known, `${kind} ${list.join(" ")}`);
      lists[number] ??= list;
      return number;
    },
  };
}

/** Lists of one number each. */
function singly(items: Uint32Array): Lists {
  return { starts: Uint32Array.from({ length: items.length + 1 }, (_, at) => at), items };
}
