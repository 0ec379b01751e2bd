import { webApi, type types } from "@slack/bolt";
import type { Finding } from "../../application/finding.ts";
import type { Logger } from "../../application/ports.ts";
import type { DestinationId } from "../../domain/duty/message.ts";
import type { SlackConnection } from "./connection.ts";
import { slackPlace } from "./slack-ids.ts";
import { slackLog } from "./slack-log.ts";
import { botScopes, optionalScopes } from "./surface.ts";
import { createClients, reminderOptions, type ClientOf, type WebClient } from "./web-clients.ts";

/** A card as it would be sent. */
export interface Sample {
  readonly name: string;
  readonly blocks: readonly (types.KnownBlock | types.Block)[];
}

export interface DoctorParts {
  readonly settings: SlackConnection;
  /** The tokens of the workspaces that have installed the bot. */
  readonly installed: () => Promise<readonly string[]>;
  /** The channels that are told of what comes. */
  readonly channels: () => Promise<readonly DestinationId[]>;
  readonly samples: () => Promise<readonly Sample[]>;
  readonly log: Logger;
}

/** Whether the product can do its work in Slack. Slack is asked; nothing is sent. */
export async function examineSlack(parts: DoctorParts): Promise<readonly Finding[]> {
  const { settings, log } = parts;
  const clientOf = createClients(() => reminderOptions(settings, slackLog(log)));
  const tokens = await attempt("the installed workspaces", () => tokensOf(parts));
  if ("kind" in tokens) return [good(`settings for ${modes[settings.mode]}`), tokens];
  const perToken = await Promise.all(tokens.map((token) => examineToken(clientOf(token), parts)));
  return [
    good(`settings for ${modes[settings.mode]}`),
    ...perToken.flat(),
    ...(tokens.length === 0 ? [unchecked("the token", "No workspace has installed the bot yet: /slack/install.")] : []),
    await examineEntry(settings, clientOf),
  ];
}

const modes = { http: "HTTP mode", socket: "Socket Mode", oauth: "many workspaces" } as const;

async function tokensOf({ settings, installed }: DoctorParts): Promise<readonly string[]> {
  return settings.mode === "oauth" ? installed() : [settings.botToken];
}

/** The token first: without an answer to it nothing else can be looked at. */
async function examineToken(client: WebClient, parts: DoctorParts): Promise<readonly Finding[]> {
  try {
    const self = await client.auth.test();
    const team = self.team_id ?? "";
    return [
      good(`token: ${self.user ?? "the bot"} in ${self.team ?? team}`),
      ...scopeFindings(self.response_metadata?.scopes),
      ...(await examineChannels(client, team, parts)),
      ...(await examineSamples(client, parts)),
    ];
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError)
      return [wrong(`token: Slack says ${error.data.error}`, 'Copy it anew from "OAuth & Permissions".'), ...rest()];
    const why = `Slack was not reached: ${wordsOf(error)}`;
    return [wrong(why, "Check that this machine may reach Slack."), unchecked("token", why), ...rest()];
  }
}

/** What cannot be looked at without a token that Slack knows. */
function rest(): readonly Finding[] {
  return ["scopes", "membership of channels", "sample cards"].map((what) =>
    unchecked(what, "This needs an answer of Slack to the token."),
  );
}

function scopeFindings(scopes: readonly string[] | undefined): readonly Finding[] {
  if (!scopes) return [unchecked("scopes", "Slack did not tell them.")];
  const lacking = botScopes.filter((scope) => !scopes.includes(scope));
  const left = optionalScopes.filter((scope) => !scopes.includes(scope));
  const held = "a reminder to a channel that was cut off is then held, and a coordinator is told";
  return [
    lacking.length === 0
      ? good("scopes: all that are used")
      : wrong(`scopes: ${lacking.join(", ")} missing`, "Update the app from manifest.json and install it again."),
    ...(left.length === 0 ? [] : [good(`scopes: without ${left.join(", ")}, which is allowed; ${held}`)]),
  ];
}

async function examineChannels(client: WebClient, team: string, parts: DoctorParts): Promise<readonly Finding[]> {
  const known = await attempt("membership of channels", parts.channels);
  if ("kind" in known) return [known];
  const own = known.flatMap((each) => {
    const place = slackPlace(each);
    return place?.kind === "channel" && place.team === team ? [place.channel] : [];
  });
  if (own.length === 0) return [good("channels: none is told of anything yet")];
  return Promise.all(own.map((channel) => examineChannel(client, channel)));
}

async function examineChannel(client: WebClient, channel: string): Promise<Finding> {
  const what = `channel ${channel}`;
  try {
    const { channel: found } = await client.conversations.info({ channel });
    if (found?.is_archived === true) return wrong(`${what} is archived`, "Choose another channel.");
    if (found?.is_member === true) return good(`${what}: the bot is a member`);
    return wrong(`${what}: the bot is no member`, "Invite it there: /invite @Vuosikello.");
  } catch (error) {
    const said = errorOf(error);
    if (said === "channel_not_found")
      return wrong(`${what} is not there for the bot`, "Invite it there: /invite @Vuosikello.");
    return unchecked(what, said ?? wordsOf(error));
  }
}

async function examineSamples(client: WebClient, { samples }: DoctorParts): Promise<readonly Finding[]> {
  const made = await attempt("sample cards", samples);
  if ("kind" in made) return [made];
  return Promise.all(made.map((sample) => examineSample(client, sample)));
}

async function examineSample(client: WebClient, { name, blocks }: Sample): Promise<Finding> {
  const what = `sample card: ${name}`;
  try {
    await client.blocks.validate({ message: { blocks: [...blocks] } });
    return good(what);
  } catch (error) {
    const said = errorOf(error);
    if (said === undefined || said === "unknown_method") return unchecked(what, said ?? wordsOf(error));
    return wrong(`${what}: Slack says ${said}`, "Tell whoever keeps the product; the card would not be shown.");
  }
}

/** By what way Slack's events come in. What Slack sends to us cannot be tried from here. */
async function examineEntry(settings: SlackConnection, clientOf: ClientOf): Promise<Finding> {
  if (settings.mode !== "socket")
    return unchecked("SLACK_SIGNING_SECRET and the address of requests", "Only a request of Slack can show them.");
  try {
    await clientOf(settings.appToken).apps.connections.open({});
    return good("app token: Slack lets it connect");
  } catch (error) {
    const said = errorOf(error);
    if (said === undefined) return unchecked("app token", wordsOf(error));
    return wrong(`app token: Slack says ${said}`, 'Make one with connections:write under "Basic Information".');
  }
}

async function attempt<T>(what: string, look: () => Promise<readonly T[]>): Promise<readonly T[] | Finding> {
  try {
    return await look();
  } catch (error) {
    return unchecked(what, wordsOf(error));
  }
}

function good(what: string): Finding {
  return { kind: "good", what };
}

function wrong(what: string, mend: string): Finding {
  return { kind: "wrong", what, mend };
}

function unchecked(what: string, why: string): Finding {
  return { kind: "unchecked", what, why };
}

function errorOf(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

/** The first line of what went wrong. */
function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
