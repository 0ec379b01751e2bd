import { z } from "zod";
import { AppError } from "./application/app-error.ts";
import type { ModelAddress } from "./application/interpreting/model-address.ts";
import { modelSettingsShape, readModel } from "./config-model.ts";
import { readSlack, slackSettingsShape, type SlackSettings } from "./config-slack.ts";
import { readTeams, teamsSettingsShape, type TeamsSettings } from "./config-teams.ts";
import { parsePeople } from "./domain/access/parse-person.ts";
import type { PersonId } from "./domain/access/person.ts";

const Port = z.coerce.number().int().min(0).max(65_535);

/** Settings of the environment, as README lists them. An empty value counts as unset. */
export const Settings = z.object({
  PORT: Port.default(3978).describe("port of the local page"),
  HOST: z.string().default("127.0.0.1").describe("address to listen on"),
  WEB_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe(
      "the page asks for it when HOST is not loopback or a chat is configured; without it the page is then off",
    ),
  DATA_DIR: z.string().default("./.vuosikello").describe("folder of what the product writes for itself"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("address of the page from outside, for links"),
  COORDINATORS: z
    .string()
    .optional()
    .describe("the first coordinators, by commas: slack:T1:U1, teams:<tenant>:<user>, local"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/[^/]/, "must begin with postgres:// or postgresql://")
    .refine((url) => URL.canParse(url), "is no address")
    .optional()
    .describe("a PostgreSQL to store in instead of DATA_DIR"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("how much is logged"),
  ...slackSettingsShape,
  ...teamsSettingsShape,
  ...modelSettingsShape,
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly webToken?: string;
  /** Where the product writes for itself. */
  readonly stateDir: string;
  /** PostgreSQL to store in; without it the store is embedded, in `stateDir`. */
  readonly databaseUrl?: string;
  readonly logLevel: string;
  /** Without a slash at its end. */
  readonly publicUrl?: string;
  readonly coordinators: readonly PersonId[];
  /** What is secret is made of it: stored tokens, signatures of addresses. */
  readonly secretKey?: string;
  readonly slack?: SlackSettings;
  readonly teams?: TeamsSettings;
  /** The language model that may be asked. */
  readonly model?: ModelAddress;
  /** A chat platform is configured: a request may come from outside through a proxy, whatever address it seems to have. */
  readonly reachable: boolean;
}

/** Libraries take this one as leave to skip the check of who is calling; it has no place here. */
const refusedSetting = "DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS";

/** Reads the settings once. Throws settings-invalid naming every wrong one together. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  if (env[refusedSetting]) {
    throw new AppError("settings-invalid", `${refusedSetting} is set`, "Remove it: requests are always authenticated.");
  }
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(given);
  const [slack, teams, model] = [readSlack(given), readTeams(given), readModel(given)];
  const { people, faults } = coordinatorsOf(given["COORDINATORS"]);
  const lacking = [...slack.faults, ...teams.faults, ...model.faults, ...faults];
  if (!parsed.success || lacking.length > 0) {
    const wrong = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw invalid([...wrong, ...lacking]);
  }
  const { PORT, HOST, WEB_TOKEN, LOG_LEVEL, DATA_DIR, DATABASE_URL, PUBLIC_URL, SECRET_KEY } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    logLevel: LOG_LEVEL,
    stateDir: DATA_DIR,
    coordinators: people,
    reachable: slack.settings !== undefined || teams.settings !== undefined,
    ...(slack.settings === undefined ? {} : { slack: slack.settings }),
    ...(teams.settings === undefined ? {} : { teams: teams.settings }),
    ...(model.settings === undefined ? {} : { model: model.settings }),
    ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL.replace(/\/+$/, "") }),
    ...(SECRET_KEY === undefined ? {} : { secretKey: SECRET_KEY }),
    ...(WEB_TOKEN === undefined ? {} : { webToken: WEB_TOKEN }),
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
  };
}

function invalid(wrong: readonly string[]): AppError {
  return new AppError(
    "settings-invalid",
    wrong.join("; "),
    "Mend the settings in the environment or in .env and start again.",
  );
}

/** Unset, whoever sits at the machine coordinates: nobody else is there, and they could write it into the setting. */
function coordinatorsOf(setting = "local"): {
  readonly people: readonly PersonId[];
  readonly faults: readonly string[];
} {
  const { people, faults } = parsePeople(setting);
  if (faults.length === 0) return { people, faults: [] };
  const wrong = faults.map(({ text, fault }) => `"${text}" (${fault})`).join(", ");
  const form = "write slack:<team>:<user>, teams:<tenant>:<user> or local, separated by commas";
  return { people, faults: [`COORDINATORS: ${wrong}: ${form}`] };
}
