import { MessageActivityInput } from "@microsoft/teams.api";
import { languageOf } from "../../../application/desk.ts";
import { chatWords } from "../../../cards/chat-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Arrival } from "../arrival.ts";
import type { Desk } from "./desk.ts";

/** Nothing that goes wrong in a listener is passed over: the log has the error, and whoever waits has a calm sentence. */
export async function apologising(desk: Desk, from: Arrival, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    desk.log.error({ err: error }, "a listener of Teams failed");
    const lang = await languageOf(desk, from.person).catch((): Language => "fi");
    await desk.connector.answer(from, new MessageActivityInput(chatWords[lang].failed));
  }
}
