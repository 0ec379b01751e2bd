import { existsSync } from "node:fs";
import { askRunning } from "../adapters/cli/ask-running.ts";
import type { Command, Io } from "../adapters/cli/io.ts";
import { loadPlans } from "../adapters/dataset/load-plans.ts";
import { AppError } from "../application/app-error.ts";
import type { Logger } from "../application/ports.ts";
import type { Config } from "../config.ts";
import { foundingRoles } from "../domain/access/role.ts";
import { dataDir } from "./answering.ts";
import type { ClockCommandName } from "./clock-commands.ts";

/**
 * The commands that read the living clock, run from a terminal. They open the store when nobody has it open; else they have the
 * running bot run them and print what it says.
 */
export function clockCommandsAlone(config: Config, log: Logger): Readonly<Record<ClockCommandName, Command>> {
  const run =
    (name: ClockCommandName): Command =>
    async (args, io) => {
      try {
        return await runHere(name, args, io, { config, log });
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== "store-locked") throw error;
        return askRunning(config, { name, args }, io);
      }
    };
  return { calendar: run("calendar"), remind: run("remind") };
}

async function runHere(
  name: ClockCommandName,
  args: readonly string[],
  io: Io,
  { config, log }: { readonly config: Config; readonly log: Logger },
): Promise<number> {
  const { clockCommands } = await import("./clock-commands.ts");
  const plans = loadPlans(dataDir);
  const today = () => Temporal.Now.plainDateISO("Europe/Helsinki").toString();
  const founding = foundingRoles(config.coordinators, Temporal.PlainDate.from("2000-01-01"));
  if (config.databaseUrl === undefined && !existsSync(config.stateDir))
    return clockCommands({ plans, today, store: () => Promise.resolve({ founding }) })[name](args, io);
  const { openStore } = await import("./open-store.ts");
  const { store, close } = await openStore(config, log);
  try {
    return await clockCommands({ plans, today, store: () => Promise.resolve({ store, founding }) })[name](args, io);
  } finally {
    await close();
  }
}
