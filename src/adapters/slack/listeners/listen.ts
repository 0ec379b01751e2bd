import type { App } from "@slack/bolt";
import { answerListeners } from "./answer-listeners.ts";
import { askListeners } from "./ask-listeners.ts";
import { dateListeners } from "./date-listeners.ts";
import type { Desk } from "./desk.ts";
import { dutyListeners } from "./duty-listeners.ts";
import { goneListeners } from "./gone-listeners.ts";
import { homeListeners } from "./home-listeners.ts";
import { privateListeners } from "./private-listeners.ts";

/** Everything that the bot hears in Slack. */
export function listen(app: App, desk: Desk): void {
  askListeners(app, desk);
  privateListeners(app, desk);
  answerListeners(app, desk);
  dutyListeners(app, desk);
  homeListeners(app, desk);
  dateListeners(app, desk);
  goneListeners(app, desk);
}
