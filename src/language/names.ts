import { fold } from "./fold.ts";
import type { Found } from "./phrases.ts";
import { stem } from "./stem.ts";
import type { Token } from "./tokens.ts";

/** Case endings of Finnish place names, and the genitive of Swedish and English ones. */
const endings = "n ssa lla sta lta lle an en in on un yn han hen hin hon ksi na ta a sa la s ia".split(" ");

/** No place has more words in its name. */
const wordsAtMost = 4;

/** Longer names are also recognised by their stem, which sees through consonant gradation (Lappeenrannan). */
const stemmedFrom = 8;

/** A name to be recognised: what it stands for, and how it is written. */
export interface Name<Value> {
  readonly value: Value;
  readonly names: readonly string[];
}

/** Every form of many names, and the stems of the long ones. */
export interface NameTable<Value> {
  readonly written: ReadonlyMap<string, Form<Value>>;
  readonly stems: ReadonlyMap<string, Value>;
}

interface Form<Value> {
  readonly value: Value;
  /** So many letters at its beginning have neither dots nor rings: "lähtien" is no form of Lahti, though "Kemissä" is one of Kemi. */
  readonly plain: number;
}

/**
 * Recognises names letter by letter and with their case endings only: the stems of short names fall together with everyday
 * words (Perho and perhe, Kiina and kiinni). With `capital`, a name is one only when written so, unless nothing is.
 */
export function createNames<Value>(
  all: readonly Name<Value>[],
  how: { readonly capital: boolean },
): (tokens: readonly Token[]) => readonly Found<Value>[] {
  return namesOf(learnNames(all), how);
}

export function learnNames<Value>(all: readonly Name<Value>[]): NameTable<Value> {
  const written = new Map<string, Form<Value>>();
  const stems = new Map<string, Value>();
  for (const { value, names } of all) {
    for (const own of names) {
      const name = spaced(fold(own));
      const form = { value, plain: isMarked(own) ? 0 : name.length };
      for (const base of [name, ...weakGrades(name), ...(name.endsWith("e") ? [`${name}e`] : [])]) {
        for (const each of [base, ...endings.map((ending) => base + ending)]) written.set(each, form);
      }
      // "Turun" → "Turussa": a given genitive shows the stem.
      if (name.endsWith("n")) for (const ending of endings) written.set(name.slice(0, -1) + ending, form);
      if (name.length >= stemmedFrom) stems.set(stem(name, "fi"), value);
    }
  }
  return { written, stems };
}

export function namesOf<Value>(
  { written, stems }: NameTable<Value>,
  { capital }: { readonly capital: boolean },
): (tokens: readonly Token[]) => readonly Found<Value>[] {
  return (tokens) => {
    // The first word of a sentence has its capital anyway.
    const capitals = capital && tokens.some((token) => token.proper);
    return tokens.flatMap((token, from) => {
      if ((capitals && !/^\p{Lu}/u.test(token.surface)) || /^[IVX]+$/.test(token.surface)) return [];
      for (let length = wordsAtMost; length >= 1; length--) {
        const words = tokens.slice(from, from + length);
        const form = written.get(words.map((word) => word.folded).join(" "));
        const isName = form && !isMarked(token.surface.slice(0, form.plain));
        if (words.length === length && isName) return [{ value: form.value, from, to: from + length }];
      }
      const value = token.folded.length >= stemmedFrom ? stems.get(stem(token.surface, "fi")) : undefined;
      return value === undefined ? [] : [{ value, from, to: from + 1 }];
    });
  };
}

/** The weak grade of a name's last consonants: Iitti → Iiti(llä), Espanja has none. */
function weakGrades(name: string): readonly string[] {
  const grades: readonly (readonly [RegExp, string])[] = [
    [/([kpt])\1([aeiouy])$/, "$1$2"],
    [/nt([aeiouy])$/, "nn$1"],
    [/lt([aeiouy])$/, "ll$1"],
    [/nk([aeiouy])$/, "ng$1"],
    [/mp([aeiouy])$/, "mm$1"],
    [/(?<=[aeiouyhlr])t([aeiouy])$/, "d$1"],
  ];
  return grades.filter(([strong]) => strong.test(name)).map(([strong, weak]) => name.replace(strong, weak));
}

function isMarked(text: string): boolean {
  return text.normalize("NFD") !== text;
}

function spaced(name: string): string {
  return name.replaceAll("-", " ");
}
