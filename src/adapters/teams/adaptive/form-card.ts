import type { CardElementArray, IAdaptiveCard } from "@microsoft/teams.cards";
import { viewWords } from "../../../cards/view-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { adaptiveCard } from "./adaptive-card.ts";
import { buttonRows, heading, richText, type Press } from "./card-parts.ts";
import { saidBy } from "./said-by.ts";

/** What a form is about, what it asks, and its buttons: the one that sends it and the way out. */
export interface Form {
  readonly title: string;
  /** What is wrong with what was sent before. */
  readonly fault?: string | undefined;
  readonly about?: readonly string[];
  readonly asks: CardElementArray;
  readonly send: Press;
  /** Other ways on, which leave what is filled in. */
  readonly others?: readonly Press[];
  /** What the way out brings along. */
  readonly back?: Press["data"];
  /** What the way out is called, where leaving undoes nothing. */
  readonly close?: string;
  readonly lang: Language;
}

export function formCard({
  title,
  fault,
  about = [],
  asks,
  send,
  others = [],
  back = {},
  close,
  lang,
}: Form): IAdaptiveCard {
  const out: Press = { action: "cancel", title: close ?? viewWords[lang].close, data: back };
  const body: CardElementArray = [
    heading(title),
    ...(fault === undefined ? [] : [richText([{ text: fault }], { weight: "Bolder" })]),
    ...about.map((text) => richText([{ text }])),
    ...asks,
    ...buttonRows([{ ...send, withInputs: true, primary: true }, ...others, out]),
  ];
  return adaptiveCard(body, saidBy(body), lang);
}

/** A sentence, and what can be pressed under it. */
export function noticeCard(text: string, lang: Language, presses: readonly Press[] = []): IAdaptiveCard {
  const body = [richText([{ text }]), ...buttonRows(presses)];
  return adaptiveCard(body, text, lang);
}
