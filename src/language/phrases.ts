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
  readonly lang: Language;
  readonly value: Value;
}

/** Words that may stand inside a phrase without breaking it: "luokat 4 ja 5", "grades 4 and 5". */
const connectors = new Set(["ja", "och", "and", "the", "of"]);

/** The phrases of many values, by language and the key of their first word. */
export interface PhraseTable<Value> {
  readonly recognition: Recognition;
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Value>[]>;
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
  const byFirst = new Map<string, Phrase<Value>[]>();
  for (const [value, words] of entries) {
    for (const lang of languages) {
      for (const text of words[lang] ?? []) {
        const words = wordsOf(text);
        const keys = words.map((word) => keyOf(word, lang));
        const first = keys[0];
        if (first === undefined) continue;
        const list = byFirst.get(`${lang} ${first}`) ?? [];
        list.push({ keys, words: words.map((word) => word.surface.toLowerCase()), lang, value });
        byFirst.set(`${lang} ${first}`, list);
      }
    }
  }
  return { recognition, byFirst };
}

export function phrasesOf<Value>({ recognition, byFirst }: PhraseTable<Value>): Phrases<Value> {
  const keyOf = recognition === "exact" ? strictKeyOf : looseKeyOf;
  return {
    find: (tokens, among) =>
      tokens.flatMap((token, from) =>
        among.flatMap((lang) =>
          (byFirst.get(`${lang} ${keyOf(token, lang)}`) ?? []).flatMap((phrase) => {
            const to = endOf(phrase, tokens, from, keyOf);
            return to === undefined ? [] : [{ value: phrase.value, from, to }];
          }),
        ),
      ),
  };
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

function endOf(phrase: Phrase<unknown>, tokens: readonly Token[], from: number, keyOf: KeyOf): number | undefined {
  let at = from;
  for (const [nth, key] of phrase.keys.entries()) {
    while (at > from && connectors.has(tokens[at]?.folded ?? "")) at++;
    const token = tokens[at];
    if (
      !token ||
      keyOf(token, phrase.lang) !== key ||
      contradicts(phrase.words[nth] ?? "", token.surface.toLowerCase())
    ) {
      return undefined;
    }
    at++;
  }
  return at;
}

/** Words of one stem that part at ö and ä are different words: järjestö and järjestää. */
function contradicts(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return ["öä", "äö"].includes(a.slice(at, at + 1) + b.slice(at, at + 1));
}

/** Without the phrases that lie inside a longer one. */
export function longest<Value>(found: readonly Found<Value>[]): readonly Found<Value>[] {
  return found.filter(
    (one) =>
      !found.some((other) => other.to - other.from > one.to - one.from && other.from <= one.from && one.to <= other.to),
  );
}
