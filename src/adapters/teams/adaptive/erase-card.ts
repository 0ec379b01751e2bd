import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { formCard } from "./form-card.ts";

/** Whether one is sure that one's own data is to be erased. */
export function eraseCard(lang: Language): IAdaptiveCard {
  const words = clockPageWords[lang];
  return formCard({
    ...{ lang, title: words.eraseData, about: [words.eraseSure], asks: [] },
    send: { action: "save-erase", title: words.eraseYes },
  });
}
