import { existsSync } from "node:fs";
import { askRunning, noBotAnswers } from "../adapters/cli/ask-running.ts";
import type { Command, Io } from "../adapters/cli/io.ts";
import { loadPlans } from "../adapters/dataset/load-plans.ts";
import { AppError } from "../application/app-error.ts";
import type { Clockwork } from "../application/clockwork.ts";
import type { Logger } from "../application/ports.ts";
import type { Store } from "../application/store.ts";
import type { Card } from "../cards/card.ts";
import type { Config } from "../config.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { dataDir } from "./answering.ts";
import type { ClockCommandName } from "./clock-commands.ts";
import { foundersOf } from "./founders-of.ts";

/**
 * The commands on the living clock, run from a terminal. The running bot runs them and they print what it says; where no bot
 * runs, they open the store themselves.
 */
export function clockCommandsAlone(config: Config, log: Logger): Readonly<Record<ClockCommandName, Command>> {
  const run =
    (name: ClockCommandName): Command =>
    async (args, io) => {
      const code = await askRunning(config, { name, args }, io);
      if (code !== undefined) return code;
      try {
        return await runHere(name, args, io, { config, log });
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== "store-locked") throw error;
        throw noBotAnswers(config, error);
      }
    };
  return { calendar: run("calendar"), remind: run("remind"), inbox: run("inbox") };
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
  const founding = foundersOf(config);
  const parts = { plans, today, living: () => Promise.resolve(undefined) };
  if (config.databaseUrl === undefined && !existsSync(config.stateDir))
    return clockCommands({ ...parts, store: () => Promise.resolve({ founding }) })[name](args, io);
  const open = await opened(name, plans, { config, log });
  const living = () => Promise.resolve(open.clockwork && { store: open.store, clockwork: open.clockwork });
  try {
    const store = () => Promise.resolve({ store: open.store, founding });
    return await clockCommands({ ...parts, store, living })[name](args, io);
  } finally {
    await open.close();
  }
}

interface Opened {
  readonly store: Store;
  readonly clockwork?: Clockwork<Card>;
  readonly close: () => Promise<void>;
}

/** The store, and for the command that writes also what keeps its rules. */
async function opened(
  name: ClockCommandName,
  plans: Plans,
  { config, log }: { readonly config: Config; readonly log: Logger },
): Promise<Opened> {
  if (name === "inbox") return (await import("./open-alone.ts")).openAlone(config, plans, log);
  return (await import("./open-store.ts")).openStore(config, log);
}
