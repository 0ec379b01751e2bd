import { z } from "zod";
import { need, type Given, type SettingsReading } from "./config-need.ts";

const token = (prefix: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}-`), `must begin with ${prefix}-`)
    .optional();
const secret = z.string().optional();

/** Settings of Slack, as README lists them. */
export const slackSettingsShape = {
  SLACK_BOT_TOKEN: token("xoxb").describe("the bot's token (xoxb-…), for one workspace"),
  SLACK_SIGNING_SECRET: secret.describe("HTTP mode: proves that a request is Slack's"),
  SLACK_APP_TOKEN: token("xapp").describe("Socket Mode (xapp-…): no public address is needed"),
  SLACK_CLIENT_ID: secret.describe("many workspaces, which install the bot themselves at /slack/install"),
  SLACK_CLIENT_SECRET: secret.describe("goes with SLACK_CLIENT_ID"),
  SLACK_STATE_SECRET: secret.describe("goes with SLACK_CLIENT_ID: a long text of your own"),
  SLACK_WORKSPACES: z
    .string()
    .regex(/^\s*T[A-Z0-9]+(\s*,\s*T[A-Z0-9]+)*\s*$/, "must be ids of workspaces (T…), by commas")
    .optional()
    .describe("with SLACK_CLIENT_ID: the workspaces that may install the bot, by commas; when unset, every one"),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/ })
    .regex(/\/api\/$/, "must end in /api/")
    .optional()
    .describe("another address of Slack's Web API"),
  SECRET_KEY: z.string().min(16).optional().describe("encrypts stored tokens; needed with SLACK_CLIENT_ID"),
};

/** How the product meets Slack: requests from Slack, a connection to Slack, or many workspaces that install it. */
export type SlackSettings =
  | (OneWorkspace & { readonly mode: "http"; readonly signingSecret: string })
  | (OneWorkspace & { readonly mode: "socket"; readonly appToken: string })
  | (WithApi & {
      readonly mode: "oauth";
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      readonly secretKey: string;
      readonly workspaces?: readonly string[];
    });

interface WithApi {
  /** Where another than Slack's own Web API is; ends in /api/. */
  readonly apiUrl?: string;
}

interface OneWorkspace extends WithApi {
  readonly botToken: string;
}

type SlackReading = SettingsReading<SlackSettings>;

/** Finds out which mode the settings ask for, and what they lack for it. */
export function readSlack(given: Given): SlackReading {
  if (oauthOnly.some((name) => given[name] !== undefined)) return readOauth(given);
  if (given["SLACK_APP_TOKEN"] !== undefined) return readSocket(given);
  if (["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"].some((name) => given[name] !== undefined)) return readHttp(given);
  return { faults: [] };
}

const oauthOnly = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"];

function readHttp(given: Given): SlackReading {
  const { values, faults } = need(given, ["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"], "HTTP mode");
  if (!values) return { faults };
  const [botToken, signingSecret] = values;
  return { settings: { mode: "http", botToken, signingSecret, ...api(given) }, faults };
}

/** A signing secret beside the app token is left unused: Slack shows it on the same page, and many copy both. */
function readSocket(given: Given): SlackReading {
  const { values, faults } = need(given, ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"], "Socket Mode");
  if (!values) return { faults };
  const [botToken, appToken] = values;
  return { settings: { mode: "socket", botToken, appToken, ...api(given) }, faults };
}

function readOauth(given: Given): SlackReading {
  const { values, faults: missing } = need(
    given,
    ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET", "SLACK_SIGNING_SECRET", "SECRET_KEY"],
    "OAuth for many workspaces",
  );
  const single = ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"].filter((name) => given[name] !== undefined);
  const faults = [
    ...missing,
    ...single.map(
      (name) => `${name}: contradicts ${oauthOnly.find((each) => given[each] !== undefined) ?? ""}, remove one`,
    ),
  ];
  if (!values || faults.length > 0) return { faults };
  const [clientId, clientSecret, stateSecret, signingSecret, secretKey] = values;
  const settings = { mode: "oauth" as const, clientId, clientSecret, stateSecret, signingSecret, secretKey };
  return { settings: { ...settings, ...workspaces(given), ...api(given) }, faults };
}

/** Ids of workspaces are compared as Slack writes them. */
function workspaces({ SLACK_WORKSPACES: given }: Given): { readonly workspaces?: readonly string[] } {
  return given === undefined ? {} : { workspaces: given.split(",").map((team) => team.trim()) };
}

function api(given: Given): WithApi {
  const apiUrl = given["SLACK_API_URL"];
  return apiUrl === undefined ? {} : { apiUrl };
}
