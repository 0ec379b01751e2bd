import type { App } from "@microsoft/teams.apps";
import { askListeners } from "./ask-listeners.ts";
import { cardListeners } from "./card-listeners.ts";
import type { Desk } from "./desk.ts";
import { feedbackListeners } from "./feedback-listeners.ts";
import { findListeners } from "./find-listeners.ts";
import { placeListeners } from "./place-listeners.ts";

/** Everything that the bot hears in Teams. */
export function listen(app: App, desk: Desk): void {
  placeListeners(app, desk);
  askListeners(app, desk);
  cardListeners(app, desk);
  feedbackListeners(app, desk);
  findListeners(app, desk);
}
