import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { channelWords } from "../../../cards/channel-words.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { readingOptions } from "../../../cards/option.ts";
import { readingText, type Reading } from "../../../domain/access/scope-text.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { formCard } from "./form-card.ts";
import { choiceInput } from "./form-parts.ts";

/** Of what the channel is told in which the card stands: of a plan's clock, of every plan's, or of nothing. */
export function channelCard({
  now,
  plans,
  lang,
}: {
  readonly now: Reading;
  readonly plans: Plans;
  readonly lang: Language;
}): IAdaptiveCard {
  const words = channelWords[lang];
  return formCard({
    ...{ lang, title: words.title, about: [words.help] },
    asks: choiceInput({
      ...{ field: "reading", label: words.toldOf, lang },
      ...{ options: readingOptions(plans, lang), value: readingText(now) },
    }),
    send: { action: "save-channel", title: clockPageWords[lang].save },
  });
}
