import { join } from "node:path";
import type { Finding } from "../application/finding.ts";
import type { Logger } from "../application/ports.ts";
import { ask } from "../adapters/cli/ask.ts";
import { backUp, putBack } from "../adapters/cli/backup.ts";
import { doctor } from "../adapters/cli/doctor.ts";
import { packTeams } from "../adapters/cli/pack-teams.ts";
import { done, type Command } from "../adapters/cli/io.ts";
import { verify } from "../adapters/cli/verify-sources.ts";
import { loadPlans } from "../adapters/dataset/load-plans.ts";
import { publishIds } from "../adapters/dataset/published-ids.ts";
import { verifySources } from "../adapters/dataset/verify-sources.ts";
import { writeSchemas } from "../adapters/dataset/write-schemas.ts";
import type { Config } from "../config.ts";
import manifest from "../../package.json" with { type: "json" };
import { dataDir } from "./answering.ts";
import { clockCommandsAlone } from "./clock-commands-alone.ts";
import { evaluateSets, goldenDir } from "./eval-commands.ts";
import { openAidedAnswering } from "./open-model-help.ts";
import { fileCommands } from "./file-commands.ts";

/** The commands that run once and end, by name; each gives its exit code. */
export function commands(config: Config, log: Logger): Readonly<Record<string, Command>> {
  return {
    ask: (args, io) => ask(args, io, () => ({ ...openAidedAnswering(config, log), today })),
    ...clockCommandsAlone(config, log),
    ...fileCommands(clockCommandsAlone(config, log).gather),
    eval: (args, io) => evaluateSets(args, io, { config, log, sets: { folder: goldenDir, today: today() } }),
    "verify-sources": (args, io) => verify(args, io, (folder) => verifySources(loadPlans(dataDir), folder)),
    backup: (args, io) => backUp(args, io, () => backUpNow(config, log)),
    restore: (args, io) => putBack(args, io, (file) => restoreNow(config, file)),
    doctor: (args, io) =>
      doctor(args, io, {
        slack: () => examineSlackHere(config, log),
        teams: () => examineTeamsHere(config, log),
        model: () => examineModelHere(config),
      }),
    "teams-package": (args, io) => packTeams(args, io, (out) => packTeamsHere(config, out)),
    "publish-ids": (_args, io) => {
      io.out(`${publishIds(loadPlans(dataDir), dataDir)} ids published for the first time`);
      return done;
    },
    "write-schemas": (_args, io) => {
      io.out(`${writeSchemas(dataDir)} schemas written`);
      return done;
    },
  };
}

/** Backs up the store of a product that does not run; gives the file. */
async function backUpNow(config: Config, log: Logger): Promise<string> {
  const { openDatabase } = await import("../adapters/store/database.ts");
  const { backup, operatorsOwn } = await import("../adapters/store/backup.ts");
  const { backupFolder } = await import("../adapters/store/folders.ts");
  if (config.databaseUrl !== undefined) throw operatorsOwn();
  const database = await openDatabase({ ...config, log });
  try {
    return await backup(database, backupFolder(config.stateDir), Temporal.Now.instant());
  } finally {
    await database.close();
  }
}

/** Puts a backup in the store's place; gives where the store that was there is now. */
async function restoreNow({ stateDir, databaseUrl }: Config, file: string): Promise<string | undefined> {
  const { operatorsOwn } = await import("../adapters/store/backup.ts");
  const { restore } = await import("../adapters/store/restore.ts");
  if (databaseUrl !== undefined) throw operatorsOwn();
  return restore(file, stateDir, Temporal.Now.instant());
}

async function examineSlackHere(config: Config, log: Logger): Promise<readonly Finding[]> {
  const { examineSlackNow } = await import("./examine-slack.ts");
  return examineSlackNow(config, log);
}

async function examineTeamsHere(config: Config, log: Logger): Promise<readonly Finding[]> {
  const { examineTeamsNow } = await import("./examine-teams.ts");
  return examineTeamsNow(config, log);
}

async function examineModelHere(config: Config): Promise<readonly Finding[]> {
  const { examineModelNow } = await import("./examine-model.ts");
  return examineModelNow(config);
}

/** The local day, as people in Finland count it. */
function today(): string {
  return Temporal.Now.plainDateISO("Europe/Helsinki").toString();
}

/** Writes the app package of Teams; gives its file. */
async function packTeamsHere({ teams, publicUrl, stateDir }: Config, out: string | undefined): Promise<string> {
  const { writePackage } = await import("../adapters/teams/package/write-package.ts");
  const file = out ?? join(stateDir, "teams", "vuosikello.zip");
  await writePackage({ clientId: teams?.clientId, publicUrl, version: manifest.version }, file);
  return file;
}
