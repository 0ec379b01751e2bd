import { App } from "@microsoft/teams.apps";
import { PUBLIC, type CloudEnvironment } from "@microsoft/teams.api";
import type { Router } from "express";
import type { Messenger } from "../../application/reminders/messenger.ts";
import type { Logger } from "../../application/ports.ts";
import { createRunningWork } from "../../application/running-work.ts";
import type { DestinationTable } from "../../application/store.ts";
import type { Card } from "../../cards/card.ts";
import type { DestinationId } from "../../domain/duty/message.ts";
import { Activity, tenantOf } from "./arrival.ts";
import { createConnector, type Connector } from "./connector.ts";
import { messagesRoute, type Handle } from "./messages-route.ts";
import type { TeamsConnection } from "./teams-connection.ts";
import { teamsLog } from "./teams-log.ts";
import { createTeamsMessenger, type Render } from "./teams-messenger.ts";
import { teamsSurface } from "./teams-surface.ts";

/** Listeners that run are waited for this long at a stop. */
const drainMs = 10_000;
/** Teams waits no longer for an answer, and neither do we. */
const requestMs = 15_000;
/** How long Entra may take to prove who the bot is, when somebody asks whether it is ready. */
const readyMs = 3_000;

/** What listeners use besides the SDK's own context. */
export interface TeamsTools {
  readonly connector: Connector;
  /** Does something after the request has been answered; a stop waits for it. */
  readonly detach: (work: () => Promise<void>) => void;
}

export interface TeamsParts {
  readonly settings: TeamsConnection;
  readonly log: Logger;
  /** Registers the listeners, under the names of `teamsSurface`. */
  readonly listen: (app: App, tools: TeamsTools) => void;
  readonly render: Render;
  readonly destinations: Pick<DestinationTable, "find">;
  /** The bot was taken out of a conversation, or blocked in it. */
  readonly onGone: (to: DestinationId) => Promise<void>;
  /** Who signs what comes in and proves who the bot is, when not Microsoft. */
  readonly identity?: Identity;
}

export interface Identity {
  readonly cloud: CloudEnvironment;
  readonly token: () => Promise<string>;
}

export interface RunningTeams {
  /** What Teams calls. To be mounted before any other reading of bodies. */
  readonly routes: Router;
  readonly messenger: Messenger<Card>;
  readonly connector: Connector;
  /** Whether Entra has proven who the bot is. */
  readonly isReady: () => Promise<boolean>;
  /** Takes nothing in any more, and waits for the listeners that run. */
  readonly stop: () => Promise<void>;
}

/** Joins Teams. Nothing is called before somebody writes or is written to, so that a start needs no network. */
export async function startTeams(parts: TeamsParts): Promise<RunningTeams> {
  const { settings, log, listen, identity } = parts;
  const running = createRunningWork(log);
  const { app, handle } = sdkApp(settings, log, identity);
  const connector = createConnector(app);
  const detach: TeamsTools["detach"] = (work) =>
    void running.keep(work()).catch((error: unknown) => {
      log.error({ err: error }, "work for Teams failed");
    });
  const authenticate = settings.mode === "emulator" ? () => Promise.resolve() : () => app.tokenProvider.getAppToken();
  const onGone = (to: DestinationId) => detach(() => parts.onGone(to));
  const messenger = createTeamsMessenger({ ...parts, connector, authenticate, onGone });
  refuseOthers(app, settings);
  listen(app, { connector, detach });
  await app.initialize();
  const door =
    settings.mode === "emulator" ? { connectorUrl: settings.connectorUrl } : { issuer: app.cloud.tokenIssuer };
  return {
    routes: messagesRoute({ handle, ...door, running, log }),
    messenger,
    connector,
    isReady: () => within(readyMs, authenticate),
    stop: () => running.drain(drainMs),
  };
}

/** The SDK's application, and its door: the server is ours, and everything that the SDK would else take from the environment is said. */
function sdkApp(
  settings: TeamsConnection,
  log: Logger,
  given: Identity | undefined,
): { readonly app: App; readonly handle: Handle } {
  const door: { handle?: Handle } = {};
  const emulated = settings.mode === "emulator";
  const identity = emulated ? nobody : given;
  const app = new App({
    clientId: settings.clientId,
    clientSecret: emulated ? "" : (settings.clientSecret ?? ""),
    ...(settings.tenantId === undefined ? {} : { tenantId: settings.tenantId }),
    ...(identity ? { token: identity.token } : {}),
    ...(emulated ? { serviceUrl: settings.connectorUrl } : {}),
    cloud: identity?.cloud ?? PUBLIC,
    dangerouslyAllowUnauthenticatedRequests: emulated,
    messagingEndpoint: teamsSurface.path,
    httpServerAdapter: { registerRoute: (_method, _path, handle) => void (door.handle = handle) },
    activity: { mentions: { stripText: true } },
    client: { timeout: requestMs },
    logger: teamsLog(log),
  });
  return { app, handle: (request) => door.handle?.(request) ?? Promise.resolve({ status: 503 }) };
}

/** With an emulator nobody is asked who they are; the SDK only wants something of the shape of a token. */
const nobody: Identity = {
  cloud: PUBLIC,
  token: () => {
    const parts = [{ alg: "none" }, { aud: "emulator" }].map((part) => JSON.stringify(part));
    return Promise.resolve(`${parts.map((part) => Buffer.from(part).toString("base64url")).join(".")}.`);
  },
};

/** One organisation is served; what comes from another has no business here. */
function refuseOthers(app: App, { tenantId }: TeamsConnection): void {
  app.use(({ activity, next }) => {
    const tenant = tenantOf(Activity.parse(activity));
    return tenantId === undefined || tenant === tenantId ? next() : { status: 403 };
  });
}

async function within(ms: number, work: () => Promise<unknown>): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), ms);
  const done = work().then(
    () => true,
    () => false,
  );
  return Promise.race([done, late.promise]).finally(() => clearTimeout(timer));
}
