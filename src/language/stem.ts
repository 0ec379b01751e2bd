import snowball from "snowball-stemmers";
import type { Language } from "../domain/plan/language.ts";
import { fold } from "./fold.ts";
import { irregularKey } from "./irregular-words.ts";
import { remembered } from "./remembered.ts";

const stemmers = {
  fi: snowball.newStemmer("finnish"),
  sv: snowball.newStemmer("swedish"),
  en: snowball.newStemmer("english"),
};

/**
 * The key under which a word and its inflected forms are the same. The accents are dropped first, so that words written
 * without ä and ö meet the ones written with them.
 */
export function stem(word: string, lang: Language): string {
  return stemmed(lang, word);
}

const stemmed = remembered((lang: Language, word) => {
  const folded = fold(word);
  if (lang === "fi") return finnishKey(folded);
  const key = stemmers[lang].stem(folded);
  return lang === "sv" ? key.replace(doubled, "$1") : key;
});

/** Swedish writes m and n once at the end of a word, twice before an ending: gemensam and gemensamma, program and programmet. */
const doubled = /([mn])\1$/;

/** No ending is cut to a stem shorter than this: short words would fall together. */
const shortestStem = 4;

/** Verbal nouns ("-minen") and nouns in "-us", "-ys", "-os", whole with their case: what is left is no form of another word. */
const nouns: readonly (readonly [RegExp, string])[] = [
  [/(?<!ih)mi(nen|s(en|ta|een|essa|esta|ella|elta|elle|eksi|ena|et|ten|ia|ille|illa|issa|ista|iin))$/, ""],
  [/([uy])(tta|te(en|na)|de(n|t|sta|ssa|lla|lle|lta|ksi))$/, "$1"],
  [/([uyo])(s(ta|tena|ten)?|ks[ei](n|t|a|en|in|ssa|sta|lla|lta|lle|na|ksi)?)$/, "$1"],
];

/** What the stemmer would misread: forms of words in "-ton", genitives in "-hon", nouns in "-nne", "-nta" and "-as". */
const misread: readonly (readonly [RegExp, string])[] = [
  [/t?t(om(an|at|ana|ia|ien|aan|alle|alla|alta|asta|assa|aksi|ille|illa|ilta|ista|issa|iin)|onta|onten)$/, "ton"],
  [/t?tom(uu|yy)\p{L}+$/u, "ton"],
  [/([^aeiouy]h[aeiouy]|([aeiouy])h(?!\2)[aeiouy])n$/, "$1"],
  [/nne$/, "nte"],
  [/nta(an?)?$/, "nt"],
  [/^(.{1,2}[lr])ta(an?)?$/, "$1t"],
  [/as$/, "aa"],
];

/** Endings that the stemmer leaves: passives, nouns made of adjectives, participles, adjectives in -inen, plurals in -j-. */
const endings: readonly RegExp[] = [
  /(tatta|tattu|ttu|tty|tii)$/,
  /(uude?|yyde?|uut|yyt|uus|yys)$/,
  /(av|ev|at)$/,
  /(in|ist?|ej|(?<=[ouy])j)$/,
  /(?<=[uy])n(ut|yt|ee?|eis)?$/,
];

/** Both grades of consonant gradation as one: asunto and asunnot, tyttö and tytöt, häätö and häädöt. */
const grades: readonly (readonly [RegExp, string])[] = [
  [/ks$/, "s"],
  [/([kpts])\1$/, "$1"],
  [/nn$/, "nt"],
  [/ll$/, "lt"],
  [/rr$/, "rt"],
  [/mm$/, "mp"],
  [/ng$/, "nk"],
  [/d$/, "t"],
];

function finnishKey(folded: string): string {
  const irregular = irregularKey(folded);
  if (irregular !== undefined) return irregular;
  let key = (cutBy(nouns, folded) ?? caseless(cutBy(misread, folded) ?? folded)).replace(
    /([kpts])\1(?=[aeiouy]*$)/,
    "$1",
  );
  for (const ending of endings) {
    const cut = key.replace(ending, "");
    if (cut.length >= shortestStem) key = cut;
    while (key.length > shortestStem && /[aeiouy]$/.test(key)) key = key.slice(0, -1);
  }
  const grade = grades.find(([strong]) => strong.test(key));
  return grade ? key.replace(...grade) : key;
}

/** The word without the first of the endings that it has, unless too little would be left. */
function cutBy(endings: readonly (readonly [RegExp, string])[], folded: string): string | undefined {
  for (const [ending, put] of endings) {
    const cut = folded.replace(ending, put);
    if (cut !== folded && cut.length >= shortestStem) return cut;
  }
  return undefined;
}

/** The word without its case ending. */
function caseless(word: string): string {
  return withDouble(stemmers.fi.stem(word), word);
}

/** The stemmer makes the last double consonant single, which would hide its gradation. */
function withDouble(key: string, word: string): string {
  let whole = "";
  for (const letter of key) {
    if (word[whole.length] !== letter && word[whole.length] === whole.at(-1)) whole += whole.at(-1) ?? "";
    whole += letter;
  }
  const last = whole.at(-1) ?? "";
  return /[lmnrs]/.test(last) && word[whole.length] === last ? whole + last : whole;
}
