import type { types } from "@slack/bolt";
import type { Channel } from "../../application/store.ts";
import { clockPageWords } from "../../cards/clock-page-words.ts";
import { readingText } from "../../domain/access/scope-text.ts";
import { readingOptions } from "../../cards/option.ts";
import type { DestinationId } from "../../domain/duty/message.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { channelWords } from "../../cards/channel-words.ts";
import { context, fieldAction, input, modal, option } from "./view-parts.ts";

/** As many as a list of options holds. */
const optionsAtMost = 100;

/** Of what a channel is told: of a plan's clock, of every plan's, or of nothing. Only plans that have a clock are offered. */
export function channelView({
  channel,
  now,
  plans,
  lang,
}: {
  readonly channel: DestinationId;
  readonly now: Channel | undefined;
  readonly plans: Plans;
  readonly lang: Language;
}): types.ModalView {
  const words = channelWords[lang];
  const options = readingOptions(plans, lang)
    .slice(0, optionsAtMost)
    .map(({ text, value }) => option(text, value));
  const value = readingText({ scope: now?.active === true ? now.scope : undefined });
  const chosen = options.find((each) => each.value === value);
  return modal({
    ...{ id: "view:channel", lang, metadata: channel, title: words.title, submit: clockPageWords[lang].save },
    blocks: [
      input("reading", words.toldOf, {
        ...{ type: "static_select", action_id: fieldAction("reading"), options },
        ...(chosen ? { initial_option: chosen } : {}),
      }),
      context(words.help),
    ],
  });
}
