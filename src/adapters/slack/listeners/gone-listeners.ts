import type { App } from "@slack/bolt";
import { endReach } from "../../../application/people/end-reach.ts";
import { slackChannel, slackPerson } from "../slack-ids.ts";
import type { Desk } from "./desk.ts";

/** People who have left the workspace, and channels that are archived: what they had is told of elsewhere. */
export function goneListeners(app: App, desk: Desk): void {
  app.event("user_change", async ({ event, body, context }) => {
    const { id, deleted } = event.user;
    const person = slackPerson(context.teamId ?? body.team_id, id);
    if (deleted) await endReach(desk, (destination) => destination === (person as string));
  });

  for (const name of ["channel_archive", "group_archive"] as const)
    app.event(name, async ({ event, body, context }) => {
      const channel = slackChannel(context.teamId ?? body.team_id, event.channel);
      await endReach(desk, (destination) => destination === channel);
    });
}
