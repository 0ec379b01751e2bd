import { webApi, type Authorize, type AuthorizeResult } from "@slack/bolt";
import { AppError } from "../../application/app-error.ts";
import type { OneWorkspace } from "./connection.ts";
import type { WebClient } from "./web-clients.ts";

/** The workspaces that the bot is in, and by which token. */
export interface Workspaces {
  readonly authorize: Authorize<boolean>;
  /** Undefined where the bot is not installed. */
  readonly tokenOf: (team: string) => Promise<string | undefined>;
  readonly teamIds: () => Promise<readonly string[]>;
  /** The workspace has taken the bot out. */
  readonly forget: (team: string) => Promise<void>;
}

/** The one workspace of SLACK_BOT_TOKEN. Throws settings-invalid when Slack does not know the token. */
export async function openWorkspace({ botToken, apiUrl }: OneWorkspace, client: WebClient): Promise<Workspaces> {
  const self = await whoAmI(client, apiUrl);
  const team = self.team_id ?? "";
  const known: AuthorizeResult = {
    botToken,
    teamId: team,
    ...(self.bot_id === undefined ? {} : { botId: self.bot_id }),
    ...(self.user_id === undefined ? {} : { botUserId: self.user_id }),
  };
  return {
    // Bolt adds to what it is given.
    authorize: () => Promise.resolve({ ...known }),
    tokenOf: (asked) => Promise.resolve(asked === team ? botToken : undefined),
    teamIds: () => Promise.resolve([team]),
    forget: () => Promise.resolve(),
  };
}

async function whoAmI(client: WebClient, apiUrl = "https://slack.com/api/"): Promise<webApi.AuthTestResponse> {
  try {
    return await client.auth.test();
  } catch (error) {
    throw refusal(error, { setting: "SLACK_BOT_TOKEN", where: "OAuth & Permissions", apiUrl });
  }
}

/** Why Slack did not let the bot in: it knows the token and refuses it, or it was not reached. */
export function refusal(
  error: unknown,
  { setting, where, apiUrl }: { readonly setting: string; readonly where: string; readonly apiUrl: string },
): AppError {
  if (error instanceof webApi.WebAPIPlatformError)
    return new AppError(
      "settings-invalid",
      `${setting}: Slack says ${error.data.error}`,
      `Copy the token anew from the app's page at api.slack.com/apps, "${where}".`,
      error,
    );
  const why = error instanceof Error ? error.message : "no answer";
  return new AppError(
    "platform-unreachable",
    `Slack was not reached at ${apiUrl}: ${why}`,
    "Check that this machine may reach Slack, and SLACK_API_URL if it is set.",
    error,
  );
}
