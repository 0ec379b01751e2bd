import { existsSync } from "node:fs";
import { askRunning, noBotAnswers } from "../adapters/cli/ask-running.ts";
import type { Command, Io } from "../adapters/cli/io.ts";
import { loadPlans } from "../adapters/dataset/load-plans.ts";
import { AppError } from "../application/app-error.ts";
import type { Logger } from "../application/ports.ts";
import type { Config } from "../config.ts";
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
  return {
    calendar: run("calendar"),
    remind: run("remind"),
    inbox: run("inbox"),
    coordinate: run("coordinate"),
    gather: run("gather"),
  };
}

async function runHere(
  name: ClockCommandName,
  args: readonly string[],
  io: Io,
  { config, log }: { readonly config: Config; readonly log: Logger },
): Promise<number> {
  const { clockCommands } = await import("./clock-commands.ts");
  const { openAlone } = await import("./open-alone.ts");
  const plans = loadPlans(dataDir);
  const today = () => Temporal.Now.plainDateISO("Europe/Helsinki").toString();
  const founding = foundersOf(config);
  // What only looks makes no store where there is none.
  const isThere = config.databaseUrl !== undefined || existsSync(config.stateDir);
  let opening: ReturnType<typeof openAlone> | undefined;
  const living = () => (opening ??= openAlone(config, plans, log));
  const store = async () => (isThere ? { store: (await living()).store, founding } : { founding });
  try {
    return await clockCommands({ plans, today, store, living })[name](args, io);
  } finally {
    await opening?.then(({ close }) => close());
  }
}
