import { App, type Logger as BoltLogger } from "@slack/bolt";
import { Router } from "express";
import type { Logger } from "../../application/ports.ts";
import type { Messenger } from "../../application/reminders/messenger.ts";
import type { Card } from "../../cards/card.ts";
import type { SlackConnection } from "./connection.ts";
import { slackRoute } from "./http-route.ts";
import type { KeyValues } from "./installations.ts";
import { createIntake, type Intake } from "./intake.ts";
import { openOauth } from "./oauth.ts";
import { slackLog } from "./slack-log.ts";
import { createSlackMessenger, type Render } from "./slack-messenger.ts";
import { openSocket } from "./socket-mode.ts";
import { createClients, interactiveOptions, reminderOptions, type ClientOf, type WebClient } from "./web-clients.ts";
import { listenToWorkspaces } from "./workspace-life.ts";
import { openWorkspace, type Workspaces } from "./workspaces.ts";

/** Listeners that run are waited for this long at a stop. */
const drainMs = 10_000;

/** What listeners use besides Bolt's own arguments. */
export interface SlackTools {
  /** For what is done outside an event; undefined where the bot is not installed. */
  readonly clientFor: (team: string) => Promise<WebClient | undefined>;
  readonly messenger: Messenger<Card>;
  readonly log: Logger;
}

export interface SlackParts {
  readonly settings: SlackConnection;
  readonly log: Logger;
  /** Registers the listeners, under the names of `slackSurface`. */
  readonly listen: (app: App, tools: SlackTools) => void;
  readonly render: Render;
  /** Where the workspaces of OAuth are kept, and nothing else. */
  readonly installations: KeyValues;
  /** False when the key has been taken in before, by whichever process. Listeners take in under keys of their own. */
  readonly takeIn: (key: string) => Promise<boolean>;
  /** A workspace has taken the bot out. */
  readonly onGone: (team: string) => Promise<void>;
  readonly publicUrl?: string;
}

export interface RunningSlack {
  /** What Slack and those who install the bot call; undefined in Socket Mode. To be mounted before any other reading of bodies. */
  readonly routes?: Router;
  readonly messenger: Messenger<Card>;
  readonly clientFor: SlackTools["clientFor"];
  readonly teamIds: () => Promise<readonly string[]>;
  /** False while Socket Mode has lost its connection. Over HTTP it is Slack that calls. */
  readonly connected: () => boolean;
  /** Takes nothing in any more, and waits for the listeners that run. */
  readonly stop: () => Promise<void>;
}

/** Joins Slack. Throws settings-invalid or platform-unreachable before anything listens. */
export async function startSlack(parts: SlackParts): Promise<RunningSlack> {
  const { settings, log, listen } = parts;
  const logger = slackLog(log);
  const interactive = createClients(() => interactiveOptions(settings, logger));
  const { workspaces, routes: installing } = await join(parts, { logger, interactive });
  const clientFor = by(workspaces, interactive);
  // Slack's libraries keep one queue to a client, and a rate limit stops it: reminders must not stall answers.
  const forReminders = by(
    workspaces,
    createClients(() => reminderOptions(settings, logger)),
  );
  const messenger = createSlackMessenger({ clientFor: forReminders, render: parts.render });
  const intake = createIntake(parts);
  const app = boltApp(parts, { intake, workspaces, logger });
  listenToWorkspaces(app, { ...parts, workspaces });
  listen(app, { clientFor, messenger, log });
  const joined = { messenger, clientFor, teamIds: workspaces.teamIds };
  if (settings.mode === "socket") {
    const socket = await openSocket({ ...settings, intake, log });
    return { ...joined, connected: socket.connected, stop: () => intake.drain(drainMs).then(socket.close) };
  }
  const routes = Router();
  routes.use(slackRoute({ signingSecret: settings.signingSecret, intake, log }));
  if (installing) routes.use(installing);
  return { ...joined, routes, connected: () => true, stop: () => intake.drain(drainMs) };
}

/** Finds out which workspaces there are: the one of the token, or those that have installed the bot. */
async function join(
  { settings, installations, publicUrl }: SlackParts,
  { logger, interactive }: { readonly logger: BoltLogger; readonly interactive: ClientOf },
): Promise<{ readonly workspaces: Workspaces; readonly routes?: Router }> {
  if (settings.mode !== "oauth") return { workspaces: await openWorkspace(settings, interactive(settings.botToken)) };
  const address = publicUrl === undefined ? {} : { publicUrl };
  return openOauth({ connection: settings, kept: installations, logger, ...address });
}

function by({ tokenOf }: Workspaces, clientOf: ClientOf): SlackTools["clientFor"] {
  return async (team) => {
    const token = await tokenOf(team);
    return token === undefined ? undefined : clientOf(token);
  };
}

/** With a function to authorize by, Bolt asks Slack nothing while it is made, so nothing can fail after the start. */
function boltApp(
  { settings, log }: SlackParts,
  {
    intake,
    workspaces,
    logger,
  }: { readonly intake: Intake; readonly workspaces: Workspaces; readonly logger: BoltLogger },
): App {
  const app = new App({
    receiver: intake.receiver,
    authorize: workspaces.authorize,
    clientOptions: interactiveOptions(settings, logger),
    convoStore: false,
    logger,
  });
  app.error((error) => {
    log.error({ err: error }, "a listener of Slack failed");
    return Promise.resolve();
  });
  return app;
}
