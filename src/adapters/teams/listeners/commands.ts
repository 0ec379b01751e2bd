import { MessageActivityInput, type ActivityParams } from "@microsoft/teams.api";
import { languageOf } from "../../../application/desk.ts";
import { channelWords } from "../../../cards/channel-words.ts";
import { chatWords } from "../../../cards/chat-words.ts";
import { commandWords, type CommandName } from "../../../cards/command-words.ts";
import { whyNotText } from "../../../cards/why-not-text.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { channelCard } from "../adaptive/channel-card.ts";
import type { Arrival } from "../arrival.ts";
import { messageActivity } from "../card-activity.ts";
import { answer } from "./answer.ts";
import { apologising } from "./apologise.ts";
import { coordinatorOf } from "./coordinator.ts";
import type { Desk } from "./desk.ts";
import { homeOf } from "./home.ts";

/** Does what one writes alone in a message. */
export async function obey(desk: Desk, from: Arrival, command: CommandName, key: string): Promise<void> {
  if (command === "help") return answer(desk, from, "", key);
  await apologising(desk, from, async () => {
    const lang = await languageOf(desk, from.person);
    await desk.connector.answer(from, await shownAt(desk, from, command, lang));
  });
}

async function shownAt(
  desk: Desk,
  from: Arrival,
  command: Exclude<CommandName, "help">,
  lang: Language,
): Promise<ActivityParams> {
  if (command === "channel") return from.direct ? text(whereToAsk(lang)) : channelForm(desk, from, lang);
  // Others read along in a channel.
  if (!from.direct) return text(chatWords[lang].privately);
  if (command === "own") return messageActivity(await homeOf(desk, from.person));
  const card = await coordinatorOf(desk, from.person);
  return typeof card === "string" ? text(card) : messageActivity({ summary: commandWords[lang].desk.word, card });
}

function whereToAsk(lang: Language): string {
  return `${channelWords[lang].inChannelOnly}: @Vuosikello ${commandWords[lang].channel.word}`;
}

async function channelForm({ store, clockwork, plans }: Desk, from: Arrival, lang: Language): Promise<ActivityParams> {
  const allowed = await clockwork.access.may(store, from.person, { deed: "set-channel" });
  if (allowed !== true) return text(whyNotText({ kind: "denied", because: allowed }, lang));
  const known = (await store.channels.all()).find(({ id }) => id === from.destination);
  const now = { scope: known?.active === true ? known.scope : undefined };
  return messageActivity({ summary: channelWords[lang].title, card: channelCard({ now, plans, lang }) });
}

function text(said: string): ActivityParams {
  return new MessageActivityInput(said);
}
