import { join } from "node:path";
import type { Logger } from "../application/ports.ts";
import { ask } from "../adapters/cli/ask.ts";
import { evaluate } from "../adapters/cli/eval.ts";
import { exportRecords } from "../adapters/cli/export.ts";
import { done, type Command } from "../adapters/cli/io.ts";
import { verify } from "../adapters/cli/verify-sources.ts";
import { loadPlans } from "../adapters/dataset/load-plans.ts";
import { publishIds } from "../adapters/dataset/published-ids.ts";
import { verifySources } from "../adapters/dataset/verify-sources.ts";
import { writeSchemas } from "../adapters/dataset/write-schemas.ts";
import type { Config } from "../config.ts";
import { createAnswering, dataDir, openAnswering } from "./answering.ts";
import { clockCommandsAlone } from "./clock-commands-alone.ts";

const goldenDir = join(import.meta.dirname, "..", "..", "test", "golden");

/** The commands that run once and end, by name; each gives its exit code. */
export function commands(config: Config, log: Logger): Readonly<Record<string, Command>> {
  return {
    ask: (args, io) => ask(args, io, () => ({ ...openAnswering(config, log), today })),
    ...clockCommandsAlone(config, log),
    export: (args, io) => exportRecords(args, io, () => loadPlans(dataDir)),
    eval: (_args, io) => evaluate({ folder: goldenDir, today: today() }, io, createAnswering(log).answer),
    "verify-sources": (args, io) => verify(args, io, (folder) => verifySources(loadPlans(dataDir), folder)),
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

/** The local day, as people in Finland count it. */
function today(): string {
  return Temporal.Now.plainDateISO("Europe/Helsinki").toString();
}
