import type { App } from "@slack/bolt";
import type { Logger } from "../../application/ports.ts";
import type { Workspaces } from "./workspaces.ts";

export interface WorkspaceLife {
  readonly workspaces: Workspaces;
  /** Told when a workspace has taken the bot out, maybe twice. */
  readonly onGone: (team: string) => Promise<void>;
  readonly log: Logger;
}

/** A workspace that takes the bot out is forgotten, and whoever had duties there is told of elsewhere. */
export function listenToWorkspaces(app: App, { workspaces, onGone, log }: WorkspaceLife): void {
  const gone = async (team: string): Promise<void> => {
    await workspaces.forget(team);
    await onGone(team);
    log.warn({ team }, "a workspace of Slack has taken the bot out");
  };
  app.event("app_uninstalled", ({ body }) => gone(body.team_id));
  app.event("tokens_revoked", async ({ event, body }) => {
    // Those of people are none of ours.
    if ((event.tokens.bot ?? []).length > 0) await gone(body.team_id);
  });
}
