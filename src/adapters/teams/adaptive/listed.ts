import type { CardElementArray } from "@microsoft/teams.cards";
import { brief } from "../../../cards/brief.ts";
import { viewWords } from "../../../cards/view-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { richText } from "./card-parts.ts";
import { note } from "./line-elements.ts";

/** As much as one of many is told in. */
const itemText = 300;

/** A list of which as many are shown as there is room for, and how many are not. `ofTexts` is the texts' own language. */
export function listed(
  texts: readonly string[],
  most: number,
  { lang, ofTexts }: { readonly lang: Language; readonly ofTexts?: Language },
): CardElementArray {
  const items = texts
    .slice(0, most)
    .map((text) => richText([{ text: `• ${brief(text, itemText)}`, lang: ofTexts }], {}, { spacing: "Small" }));
  return [...items, ...rest(texts.length - most, lang)];
}

/** How many are not shown. */
export function rest(count: number, lang: Language): CardElementArray {
  const [before, after] = viewWords[lang].rest;
  return count > 0 ? [note([{ text: `${before} ${count} ${after}` }])] : [];
}
