import snowball from "snowball-stemmers";
import type { Language } from "../domain/plan/language.ts";
import { fold } from "./fold.ts";
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
  return lang === "fi" ? finnishKey(stemmers.fi.stem(folded)) : stemmers[lang].stem(folded);
});

/** No ending is cut to a stem shorter than this: short words would fall together. */
const shortestStem = 4;

/** Endings that the stemmer leaves: verbal nouns and passives, nouns made of adjectives, participles, adjectives in -inen. */
const endings: readonly RegExp[] = [
  /(miseksi|minen|mise?k?|min|ttaminen|taminen|tatta|tattu|ttu|tty|tii)$/,
  /(uude?|yyde?|uut|yyt|uus|yys)$/,
  /(av|ev|at)$/,
  /(in|is)$/,
];

/** Both grades of consonant gradation as one: asunto and asunnot, tyttö and tytöt, häätö and häädöt. */
const grades: readonly (readonly [RegExp, string])[] = [
  [/ks$/, "s"],
  [/(k)k$/, "$1"],
  [/(p)p$/, "$1"],
  [/(t)t$/, "$1"],
  [/nn$/, "nt"],
  [/ll$/, "lt"],
  [/rr$/, "rt"],
  [/mm$/, "mp"],
  [/ng$/, "nk"],
  [/d$/, "t"],
  [/([aeiouy])n$/, "$1nt"],
  [/([aeiouy])m$/, "$1mp"],
];

function finnishKey(stemmed: string): string {
  let key = stemmed;
  for (const ending of endings) {
    const cut = key.replace(ending, "");
    if (cut.length >= shortestStem) key = cut;
    while (key.length > shortestStem && /[aeiouy]$/.test(key)) key = key.slice(0, -1);
  }
  const grade = grades.find(([strong]) => strong.test(key));
  return grade ? key.replace(...grade) : key;
}
