import { webApi, type Logger as BoltLogger } from "@slack/bolt";
import { InstallProvider } from "@slack/oauth";
import { Router } from "express";
import type { ManyWorkspaces } from "./connection.ts";
import { openInstallations, type KeyValues } from "./installations.ts";
import { createStateStore } from "./oauth-state.ts";
import { listenerWords } from "./listeners/listener-words.ts";
import { createSeal } from "./seal.ts";
import { botScopes } from "./surface.ts";
import { interactiveOptions } from "./web-clients.ts";
import type { Workspaces } from "./workspaces.ts";

export const installPath = "/slack/install";
export const redirectPath = "/slack/oauth_redirect";

export interface OauthParts {
  readonly connection: ManyWorkspaces;
  readonly kept: KeyValues;
  readonly logger: BoltLogger;
  /** Where people reach the product; without it Slack takes the first redirect address of the app's own page. */
  readonly publicUrl?: string;
}

/** Many workspaces: two pages by which they install the bot, and what is known of those that have. */
export async function openOauth(
  parts: OauthParts,
): Promise<{ readonly workspaces: Workspaces; readonly routes: Router }> {
  const { connection, kept, logger } = parts;
  const installations = await openInstallations(kept, createSeal(connection.secretKey));
  const { logger: _logger, ...clientOptions } = interactiveOptions(connection, logger);
  const installer = new InstallProvider({
    clientId: connection.clientId,
    clientSecret: connection.clientSecret,
    stateStore: createStateStore(kept, connection.stateSecret),
    installationStore: installations,
    authorizationUrl: new URL("../oauth/v2/authorize", connection.apiUrl ?? "https://slack.com/api/").href,
    directInstall: true,
    logger,
    clientOptions,
  });
  const workspaces: Workspaces = {
    authorize: (source) => {
      if (!mayInstall(connection, source.teamId)) throw new Error("the workspace is not among SLACK_WORKSPACES");
      return installer.authorize(source);
    },
    // Through the installer, which renews a token that runs out.
    tokenOf: async (team) => {
      if (!mayInstall(connection, team) || !(await installations.of(team))) return undefined;
      const { botToken } = await installer.authorize({
        teamId: team,
        enterpriseId: undefined,
        isEnterpriseInstall: false,
      });
      return botToken;
    },
    teamIds: async () => (await installations.teamIds()).filter((team) => mayInstall(connection, team)),
    forget: installations.forget,
  };
  return { workspaces, routes: installRoutes(installer, parts) };
}

/** Whether a workspace is one of those that are served. Slack says which it is only when it comes back from there. */
function mayInstall({ workspaces }: ManyWorkspaces, team: string | undefined): boolean {
  return workspaces === undefined || (team !== undefined && workspaces.includes(team));
}

/** The tokens of the workspaces that have installed the bot, for looking at them. */
export async function installedTokens({ secretKey }: ManyWorkspaces, kept: KeyValues): Promise<readonly string[]> {
  const installations = await openInstallations(kept, createSeal(secretKey));
  const installed = await Promise.all((await installations.teamIds()).map((team) => installations.of(team)));
  return installed.flatMap((each) => each?.bot?.token ?? []);
}

function installRoutes(installer: InstallProvider, { connection, logger, publicUrl }: OauthParts): Router {
  const routes = Router();
  const asked = {
    scopes: [...botScopes],
    ...(publicUrl === undefined ? {} : { redirectUri: publicUrl + redirectPath }),
  };
  routes.get(installPath, (request, response) => installer.handleInstallPath(request, response, {}, asked));
  routes.get(redirectPath, (request, response) =>
    installer.handleCallback(request, response, {
      afterInstallation: async ({ team, bot }, _options, _request, answer) => {
        if (mayInstall(connection, team?.id)) return true;
        await giveBack(bot?.token, interactiveOptions(connection, logger));
        answer.writeHead(403, { "content-type": "text/plain; charset=utf-8" });
        answer.end(`${listenerWords.fi.notServed}\n${listenerWords.sv.notServed}\n${listenerWords.en.notServed}`);
        return false;
      },
    }),
  );
  return routes;
}

/** The leave that a workspace gave for nothing ends at once; where Slack does not hear that, it leads nowhere anyhow. */
async function giveBack(token: string | undefined, options: webApi.WebClientOptions): Promise<void> {
  if (token !== undefined) await new webApi.WebClient(token, options).auth.revoke().catch(() => undefined);
}
