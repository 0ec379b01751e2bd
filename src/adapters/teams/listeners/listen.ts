import type { App } from "@microsoft/teams.apps";
import type { Desk } from "./desk.ts";
import { askListeners } from "./ask-listeners.ts";

/** Everything that the bot hears in Teams. */
export function listen(app: App, desk: Desk): void {
  askListeners(app, desk);
}
