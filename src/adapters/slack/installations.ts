import type { Installation, InstallationQuery, InstallationStore } from "@slack/bolt";
import { AppError } from "../../application/app-error.ts";
import type { Seal } from "./seal.ts";

/** Where installations are kept; a Keyv of the store fits. */
export interface KeyValues {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly set: (key: string, value: string, ttlMs?: number) => Promise<unknown>;
  readonly delete: (key: string) => Promise<unknown>;
  readonly keys: () => AsyncIterable<string>;
}

/** The workspaces that have installed the bot, with their tokens encrypted. */
export interface Installations extends InstallationStore {
  readonly teamIds: () => Promise<readonly string[]>;
  readonly forget: (team: string) => Promise<void>;
  /** Undefined where the bot is not installed. */
  readonly of: (team: string) => Promise<Installation | undefined>;
}

const prefix = "installation:";
const checkKey = "check";
const checkText = "installations can be read";

/** Throws settings-invalid when what is stored was encrypted with another SECRET_KEY. */
export async function openInstallations(kept: KeyValues, seal: Seal): Promise<Installations> {
  await checkSeal(kept, seal);
  const read = async (key: string): Promise<Installation | undefined> => {
    const sealed = await kept.get(key);
    if (sealed === undefined) return undefined;
    const text = seal.open(sealed, key);
    if (text === undefined) throw otherKey(key);
    return JSON.parse(text) as Installation;
  };
  const remove = async (key: string): Promise<void> => {
    await kept.delete(key);
  };
  return {
    storeInstallation: async (installation) => {
      const key = keyOf(installation.team?.id ?? installation.enterprise?.id);
      await kept.set(key, seal.close(JSON.stringify(installation), key));
    },
    fetchInstallation: async (query) => {
      const found = await read(keyOfQuery(query));
      if (!found) throw new Error("the workspace has not installed the bot");
      return found;
    },
    deleteInstallation: (query) => remove(keyOfQuery(query)),
    teamIds: async () => {
      const keys = await Array.fromAsync(kept.keys());
      return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    },
    forget: (team) => remove(keyOf(team)),
    of: (team) => read(keyOf(team)),
  };
}

/** The first start leaves a text behind that every later one must be able to read, whether anybody has installed the bot or not. */
async function checkSeal(kept: KeyValues, seal: Seal): Promise<void> {
  const sealed = await kept.get(checkKey);
  if (sealed === undefined) await kept.set(checkKey, seal.close(checkText, checkKey));
  else if (seal.open(sealed, checkKey) !== checkText) throw otherKey("the stored installations of Slack");
}

function keyOfQuery({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  return keyOf(isEnterpriseInstall ? enterpriseId : teamId);
}

function keyOf(id: string | undefined): string {
  if (id === undefined) throw new Error("Slack named no workspace");
  return prefix + id;
}

function otherKey(what: string): AppError {
  return new AppError(
    "settings-invalid",
    `SECRET_KEY: ${what} cannot be read with it`,
    "Start with the SECRET_KEY of before. If it is lost, delete the rows of slack in the table kv, and have the bot installed anew.",
  );
}
