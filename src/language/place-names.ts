import { languages } from "../domain/plan/language.ts";
import { fold } from "./fold.ts";
import type { Place } from "./lexicon.ts";
import type { Found } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Case endings of Finnish place names, and the genitive of Swedish and English ones. */
const endings = "n ssa lla sta lta lle an en in on un yn han hen hin hon ksi na ta a sa la s ia".split(" ");

/** No place has more words in its name. */
const wordsAtMost = 3;

/**
 * Recognises places that no plan knows, letter by letter and with their case endings only: their stems fall together with
 * everyday words (Perho and perhe, Kiina and kiinni). A name is written with a capital, unless nothing is.
 */
export function createPlaceNames(places: readonly Place[]): (tokens: readonly Token[]) => readonly Found<string>[] {
  const names = new Map<string, string>();
  for (const place of places) {
    const given = [...languages.flatMap((lang) => place.names[lang] ?? []), ...place.forms];
    for (const name of given.map(fold).map(spaced)) {
      for (const form of [name, ...endings.map((ending) => name + ending)])
        names.set(form, place.names.fi?.[0] ?? name);
      // "Turun" → "Turussa": a given genitive shows the stem.
      if (name.endsWith("n"))
        for (const ending of endings) names.set(name.slice(0, -1) + ending, place.names.fi?.[0] ?? name);
    }
  }
  return (tokens) => {
    const capitals = tokens.some((token) => /^\p{Lu}/u.test(token.surface));
    return tokens.flatMap((token, from) => {
      if ((capitals && !/^\p{Lu}/u.test(token.surface)) || /^[IVX]+$/.test(token.surface)) return [];
      for (let length = wordsAtMost; length >= 1; length--) {
        const words = tokens.slice(from, from + length);
        const value = names.get(words.map((word) => word.folded).join(" "));
        if (words.length === length && value !== undefined) return [{ value, from, to: from + length }];
      }
      return [];
    });
  };
}

function spaced(name: string): string {
  return name.replaceAll("-", " ");
}
