import { z } from "zod";
import { need, type Given, type SettingsReading } from "./config-need.ts";

/** Keys are parted by colons and slashes, so no id may hold one. */
const id = z.string().regex(/^[\w.-]+$/, "must be an id of Entra");

/** Settings of Microsoft Teams, as README lists them. */
export const teamsSettingsShape = {
  TEAMS_CLIENT_ID: id.optional().describe("the bot's application id"),
  TEAMS_CLIENT_SECRET: z.string().optional().describe("its secret; without one the bot is a managed identity"),
  TEAMS_TENANT_ID: id
    .refine((tenant) => !manyTenants.has(tenant), "must be one organisation's own")
    .optional()
    .describe("the organisation that the bot serves; others are refused"),
  TEAMS_EMULATOR: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("connector of Agents Playground, for trying: nobody is authenticated; refused when NODE_ENV=production"),
};

/** What Entra calls more than one organisation. */
const manyTenants: ReadonlySet<string> = new Set(["common", "organizations", "consumers"]);

/** How the product meets Teams: as a bot registered in Entra, or as one that an emulator talks to. */
export type TeamsSettings =
  | {
      readonly mode: "registered";
      readonly clientId: string;
      readonly tenantId: string;
      /** Without a secret the machine's managed identity proves who the bot is. */
      readonly clientSecret?: string;
    }
  | {
      readonly mode: "emulator";
      readonly connectorUrl: string;
      readonly clientId: string;
      /** The only one served, when given. */
      readonly tenantId?: string;
    };

/** The emulator asks nobody who the bot is. */
const emulatedClient = "vuosikello";

/** Finds out which way the settings ask for, and what they lack for it. A secret beside the emulator is left unused. */
export function readTeams(given: Given): SettingsReading<TeamsSettings> {
  const { TEAMS_CLIENT_ID: clientId, TEAMS_TENANT_ID: tenantId, TEAMS_CLIENT_SECRET: clientSecret } = given;
  const { TEAMS_EMULATOR: emulator } = given;
  if (emulator !== undefined) {
    if (given["NODE_ENV"] === "production")
      return { faults: ["TEAMS_EMULATOR: nobody is authenticated with it, so it is refused when NODE_ENV=production"] };
    const connectorUrl = emulator.replace(/\/+$/, "");
    const settings = { mode: "emulator" as const, connectorUrl, clientId: clientId ?? emulatedClient };
    return { settings: { ...settings, ...(tenantId === undefined ? {} : { tenantId }) }, faults: [] };
  }
  if (clientId === undefined && tenantId === undefined && clientSecret === undefined) return { faults: [] };
  const { values, faults } = need(given, ["TEAMS_CLIENT_ID", "TEAMS_TENANT_ID"], "Teams");
  if (!values) return { faults };
  const [client, tenant] = values;
  const settings = { mode: "registered" as const, clientId: client, tenantId: tenant };
  return { settings: { ...settings, ...(clientSecret === undefined ? {} : { clientSecret }) }, faults };
}
