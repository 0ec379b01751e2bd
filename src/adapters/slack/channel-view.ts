import type { types } from "@slack/bolt";
import type { Channel } from "../../application/store.ts";
import { clockPageWords } from "../../cards/clock-page-words.ts";
import { scopeText } from "../../domain/access/scope-text.ts";
import type { DestinationId } from "../../domain/duty/message.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { channelWords } from "./channel-words.ts";
import { context, fieldAction, input, modal, option, silence } from "./view-parts.ts";

/** As many as a list of options holds, less nothing and everything. */
const plansAtMost = 98;

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
  const withClock = new Set(plans.entries.map(({ plan }) => plan));
  const offered = plans.datasets.filter(({ id }) => withClock.has(id)).slice(0, plansAtMost);
  const options = [
    option(words.nothing, silence),
    option(words.everything, scopeText({ kind: "everywhere" })),
    ...offered.map(({ id, shortTitle }) => option(shortTitle[lang], scopeText({ kind: "plan", plan: id }))),
  ];
  const value = now?.active === true ? scopeText(now.scope) : silence;
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
