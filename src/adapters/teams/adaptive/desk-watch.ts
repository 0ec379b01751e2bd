import type { CardElementArray } from "@microsoft/teams.cards";
import { channelWords } from "../../../cards/channel-words.ts";
import { commandWords } from "../../../cards/command-words.ts";
import { partyTexts, troubleTexts, wrongTexts } from "../../../cards/desk-lines.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { scopeName } from "../../../cards/role-text.ts";
import { heading, richText } from "./card-parts.ts";
import type { DeskView } from "./desk-view.ts";
import { note } from "./line-elements.ts";
import { listed } from "./listed.ts";

/** What is written before a command so that the bot reads it in a channel. */
const mention = "@Vuosikello";

/** What a coordinator keeps an eye on: who lacks a recipient, and channels; one of every plan also failures and wrong answers. */
export function watchElements({ lang, plans, overview }: DeskView, shown: number): CardElementArray {
  const words = deskWords[lang];
  const channels = channelWords[lang];
  const told = overview.channels.map(({ id, scope }) => `${id}: ${scopeName(scope, plans, lang)}`);
  const list = (title: string, texts: readonly string[], none: string): CardElementArray => [
    heading(title),
    ...(texts.length === 0 ? [richText([{ text: none }])] : listed(texts, shown, { lang })),
  ];
  const { everywhere, trouble, withoutRecipient, wrongAnswers } = overview;
  const failed = troubleTexts(trouble, lang);
  const lacking = partyTexts(withoutRecipient, plans, lang);
  return [
    ...(everywhere ? list(words.trouble, failed, words.noTrouble) : []),
    ...list(words.withoutRecipient, lacking, words.allHaveRecipient),
    ...list(channels.heading, told, channels.none),
    note([{ text: `${channels.how}: ${mention} ${commandWords[lang].channel.word}` }]),
    ...(everywhere ? list(words.wrongAnswers, wrongTexts(wrongAnswers, lang), words.noWrong) : []),
  ];
}
