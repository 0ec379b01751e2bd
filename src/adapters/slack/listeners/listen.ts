import type { App } from "@slack/bolt";
import { answerListeners } from "./answer-listeners.ts";
import { apologise } from "./apologise.ts";
import { askListeners } from "./ask-listeners.ts";
import { channelListeners } from "./channel-listeners.ts";
import { dateListeners } from "./date-listeners.ts";
import type { Desk } from "./desk.ts";
import { dutyForms } from "./duty-forms.ts";
import { dutyListeners } from "./duty-listeners.ts";
import { goneListeners } from "./gone-listeners.ts";
import { homeListeners } from "./home-listeners.ts";
import { privacyListeners } from "./privacy-listeners.ts";
import { privateListeners } from "./private-listeners.ts";
import { reportListeners } from "./report-listeners.ts";
import { registerListeners } from "./register-listeners.ts";

/** Everything that the bot hears in Slack. */
export function listen(app: App, desk: Desk): void {
  app.use(apologise(desk));
  askListeners(app, desk);
  privateListeners(app, desk);
  channelListeners(app, desk);
  answerListeners(app, desk);
  dutyListeners(app, desk);
  dutyForms(app, desk);
  reportListeners(app, desk);
  homeListeners(app, desk);
  registerListeners(app, desk);
  privacyListeners(app, desk);
  dateListeners(app, desk);
  goneListeners(app, desk);
}
