import type { App } from "@microsoft/teams.apps";
import { arrivalOf } from "../arrival.ts";
import { answer } from "./answer.ts";
import type { Desk } from "./desk.ts";
import { isMentioned, saidIn } from "./said.ts";

/** Questions: what is said to the bot alone, and what mentions it elsewhere. They are answered where they were asked. */
export function askListeners(app: App, desk: Desk): void {
  app.on("message", ({ activity }) => {
    const from = arrivalOf(activity);
    if (!from.direct && !isMentioned(activity)) return;
    desk.detach(async () => {
      // Teams posts again what was not answered in time.
      if (!(await desk.store.takeIn(`teams:received:${from.conversation}:${from.id}`, desk.clock.now()))) return;
      await answer(desk, from, saidIn(activity), `teams:${from.conversation}:${from.id}`);
    });
  });
}
