import type { Analysis, Features } from "./analysis.ts";
import { createDictionary, numberOf, type Dictionary } from "./dictionary.ts";
import type { Linkable, Wording } from "./linkable.ts";
import { inverted, packed, type Lists } from "./lists.ts";

/**
 * Which words stand where. A record is known by its place among all linkables. Its titles are its own, while its texts are a passage
 * that it may share with others, as the measures of one row do.
 */
export interface Postings extends Dictionary {
  /** By place: its titles, each by the number of its text. */
  readonly titlesAt: Lists;
  /** By text: its words in order. */
  readonly textWords: Lists;
  /** By word: the places whose titles hold it. */
  readonly named: Lists;
  /** By word: the passages that hold it. */
  readonly told: Lists;
  /** By place: its passage. */
  readonly passageOf: Uint32Array;
  readonly passages: number;
  /** By key: how many records have it. */
  readonly tally: Uint32Array;
}

/** Reads every title and passage once. Grows with the texts that differ, not with the records that share them. */
export function createPostings(all: readonly Linkable[], analysis: Analysis): Postings {
  const words = new Map<Features, number>();
  const [texts, textWords] = [new Map<string, number>(), new Array<readonly number[]>()];
  const [passages, passageWords] = [new Map<readonly Wording[], number>(), new Array<readonly number[]>()];
  const textOf = ({ text, lang }: Wording): number => {
    const number = numberOf(texts, `${lang} ${text}`);
    textWords[number] ??= analysis.text(text, lang).map((features) => numberOf(words, features));
    return number;
  };
  const wordsIn = (numbers: readonly number[]): readonly number[] => [
    ...new Set(numbers.flatMap((number) => textWords[number] ?? [])),
  ];
  const titlesAt: (readonly number[])[] = [];
  const passageOf = Uint32Array.from(all, (linkable) => {
    titlesAt.push(linkable.titles.map(textOf));
    const passage = numberOf(passages, linkable.texts.length === 0 ? nothing : linkable.texts);
    passageWords[passage] ??= wordsIn(linkable.texts.map(textOf));
    return passage;
  });
  const own = packed(titlesAt.map(wordsIn));
  const told = packed(passageWords);
  const dictionary = createDictionary([...words.keys()]);
  return {
    ...dictionary,
    ...{ titlesAt: packed(titlesAt), textWords: packed(textWords), passageOf, passages: passages.size },
    ...{ named: inverted(own, words.size), told: inverted(told, words.size) },
    tally: tallied(dictionary, { own, told, passageOf }),
  };
}

/** The passage of those of which nothing is said. */
const nothing: readonly Wording[] = [];

interface Standing {
  readonly own: Lists;
  readonly told: Lists;
  readonly passageOf: Uint32Array;
}

/** How many records have each key, in titles or texts; a record counts once. */
function tallied({ keys, keysOf }: Dictionary, { own, told, passageOf }: Standing): Uint32Array {
  const tally = new Uint32Array(keys.size);
  const last = new Uint32Array(keys.size);
  const count = (lists: Lists, list: number, record: number): void => {
    for (let at = lists.starts[list] ?? 0; at < (lists.starts[list + 1] ?? 0); at++) {
      const word = lists.items[at] ?? 0;
      for (let nth = keysOf.starts[word] ?? 0; nth < (keysOf.starts[word + 1] ?? 0); nth++) {
        const key = keysOf.items[nth] ?? 0;
        if (last[key] === record) continue;
        last[key] = record;
        tally[key] = (tally[key] ?? 0) + 1;
      }
    }
  };
  passageOf.forEach((passage, place) => {
    count(own, place, place + 1);
    count(told, passage, place + 1);
  });
  return tally;
}
