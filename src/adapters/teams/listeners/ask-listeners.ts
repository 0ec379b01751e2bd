import type { App } from "@microsoft/teams.apps";
import { commandOf } from "../../../cards/command-words.ts";
import { arrivalOf } from "../arrival.ts";
import { answer } from "./answer.ts";
import { obey } from "./commands.ts";
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
      const [said, key] = [saidIn(activity), `teams:${from.conversation}:${from.id}`];
      const command = commandOf(said);
      await (command ? obey(desk, from, command, key) : answer(desk, from, said, key));
    });
  });
}
