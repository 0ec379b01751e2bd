import { languages, type Language, type Synonyms } from "../domain/plan/language.ts";
import { stem } from "./stem.ts";
import { tokenise, type Token } from "./tokens.ts";

/** A phrase found in a question: tokens `from` up to, not including, `to`. */
export interface Found<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** Finds known phrases among tokens, whatever their inflection. */
export interface Phrases<Value> {
  readonly find: (tokens: readonly Token[], among: readonly Language[]) => readonly Found<Value>[];
}

/**
 * How a word of a phrase is recognised: "inflected" by its stem; "exact" as written, which short function words need, since
 * their stems fall together.
 */
export type Recognition = "inflected" | "exact";

interface Phrase<Value> {
  readonly keys: readonly string[];
  readonly words: readonly string[];
  /** The first word as tokens are compared. */
  readonly folded: string;
  readonly lang: Language;
  readonly value: Value;
}

/** Words that may stand inside a phrase without breaking it: "luokat 4 ja 5", "grades 4 and 5". */
const connectors = new Set(["ja", "och", "and", "the", "of"]);

/** The phrases of many values, by language and the key of their first word. */
export interface PhraseTable<Value> {
  readonly recognition: Recognition;
  readonly byFirst: Readonly<Record<Language, ReadonlyMap<string, readonly Phrase<Value>[]>>>;
}

/** Finds the phrases of many values. */
export function createPhrases<Value>(
  entries: Iterable<readonly [Value, Synonyms]>,
  recognition: Recognition = "inflected",
): Phrases<Value> {
  return phrasesOf(learnPhrases(entries, recognition));
}

export function learnPhrases<Value>(
  entries: Iterable<readonly [Value, Synonyms]>,
  recognition: Recognition = "inflected",
): PhraseTable<Value> {
  const keyOf = recognition === "exact" ? strictKeyOf : looseKeyOf;
  const byLang = (): Map<string, Phrase<Value>[]> => new Map();
  const byFirst = { fi: byLang(), sv: byLang(), en: byLang() };
  for (const [value, words] of entries) {
    for (const lang of languages) {
      for (const text of words[lang] ?? []) {
        const words = wordsOf(text);
        const keys = words.map((word) => keyOf(word, lang));
        const first = keys[0];
        if (first === undefined) continue;
        const list = byFirst[lang].get(first) ?? [];
        list.push({
          keys,
          words: words.map((word) => word.surface.toLowerCase()),
          folded: words[0]?.folded ?? "",
          lang,
          value,
        });
        byFirst[lang].set(first, list);
      }
    }
  }
  return { recognition, byFirst };
}

export function phrasesOf<Value>({ recognition, byFirst }: PhraseTable<Value>): Phrases<Value> {
  const keyOf = recognition === "exact" ? strictKeyOf : looseKeyOf;
  return {
    // Every text of the plans comes through here: loops make no lists that are thrown away.
    find: (tokens, among) => {
      const found: Found<Value>[] = [];
      tokens.forEach((token, from) => {
        for (const lang of among) {
          const begun = byFirst[lang].get(keyOf(token, lang)) ?? [];
          for (const phrase of recognition === "exact" ? asWritten(begun, token) : begun) {
            const to = endOf(phrase, tokens, from, keyOf);
            if (to !== undefined) found.push({ value: phrase.value, from, to });
          }
        }
      });
      return found;
    },
  };
}

/** "Seuraavaksi" has the stem of "seurataan": where one phrase is the very word, others that share its stem are not meant. */
function asWritten<Value>(begun: readonly Phrase<Value>[], { folded }: Token): readonly Phrase<Value>[] {
  const isWord = ({ words, folded: own }: Phrase<Value>): boolean => words.length === 1 && own === folded;
  return begun.some(isWord) ? begun.filter((each) => each.words.length > 1 || isWord(each)) : begun;
}

type KeyOf = (token: Token, lang: Language) => string;

function wordsOf(text: string): readonly Token[] {
  const tokens = tokenise(text);
  return tokens.filter((token) => tokens.length === 1 || !connectors.has(token.folded));
}

function looseKeyOf(token: Token, lang: Language): string {
  return token.kind === "number" ? token.folded : stem(token.surface, lang);
}

/** Finnish words shorter than this are compared letter by letter, and so are all Swedish and English ones. */
const stemmedFrom = 7;

function strictKeyOf(token: Token, lang: Language): string {
  return token.folded.length < stemmedFrom || lang !== "fi" ? `=${token.folded}` : looseKeyOf(token, lang);
}

function endOf(
  { keys, words, lang }: Phrase<unknown>,
  tokens: readonly Token[],
  from: number,
  keyOf: KeyOf,
): number | undefined {
  let at = from;
  for (let nth = 0; nth < keys.length; nth++) {
    while (at > from && connectors.has(tokens[at]?.folded ?? "")) at++;
    const token = tokens[at];
    // The first word is known to have the key by which the phrase was found.
    if (!token || (nth > 0 && keyOf(token, lang) !== keys[nth]) || contradicts(words[nth] ?? "", token)) {
      return undefined;
    }
    at++;
  }
  return at;
}

/** Words of one stem that part at ö, ä and å are different words: järjestö and järjestää, är and år. */
function contradicts(word: string, { surface }: Token): boolean {
  if (word === surface) return false;
  const other = surface.toLowerCase();
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return ["öä", "äö", "åä", "äå"].includes(word.slice(at, at + 1) + other.slice(at, at + 1));
}

/** Without the phrases that lie inside a longer one. Hundreds of plans have units of one name: their few places are compared, not they. */
export function longest<Value>(found: readonly Found<Value>[]): readonly Found<Value>[] {
  const byPlace = Map.groupBy(found, ({ from, to }) => `${from} ${to}`);
  const places = [...byPlace.values()].flatMap(([one]) => one ?? []);
  return found.filter((one) => !places.some((other) => isInside(one, other)));
}

function isInside(one: Found<unknown>, other: Found<unknown>): boolean {
  return other.to - other.from > one.to - one.from && other.from <= one.from && one.to <= other.to;
}
