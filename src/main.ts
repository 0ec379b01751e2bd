import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { Io } from "./adapters/cli/io.ts";

if (existsSync(".env")) process.loadEnvFile();
// Node then compiles each file once and not at every start; it counts for what is imported after it.
enableCompileCache();
const { AppError } = await import("./application/app-error.ts");
const { commands } = await import("./app/commands.ts");
const { readConfig } = await import("./config.ts");
const { createLog } = await import("./log.ts");

const io: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin }),
  interactive: process.stdin.isTTY,
};

/** Runs one command, or starts the product and stops it on SIGTERM or Ctrl-C. */
async function main(given: readonly string[]): Promise<number> {
  // `npm start -- --clock …` gives options and no command.
  const [name = "start", ...args] = given[0]?.startsWith("--") ? ["start", ...given] : given;
  const config = readConfig(process.env);
  const command = commands(config, createLog(name === "start" ? config.logLevel : "error"))[name];
  if (command) return command(args, io);
  if (name !== "start") throw new AppError("usage", `no command "${name}"`, "See the README for the commands.");
  const log = createLog(config.logLevel);
  const { startApp } = await import("./app/start-app.ts");
  const running = await startApp(config, log, trialOf(args, process.env));
  io.out(`Vuosikello answers at ${running.url}`);
  const asked = new Promise<undefined>((resolve) =>
    ["SIGTERM", "SIGINT"].forEach((signal) => process.once(signal, () => resolve(undefined))),
  );
  const broken = await Promise.race([asked, running.died]);
  if (broken) {
    io.err(broken.message);
    // What runs would wait for the store for ever; a supervisor starts the process again.
    process.exit(1);
  }
  await running.stop();
  return 0;
}

/** The moment at which a trial begins; undefined for a real start. Throws usage or settings-invalid. */
function trialOf(args: readonly string[], env: NodeJS.ProcessEnv): Temporal.PlainDateTime | undefined {
  const { values } = parseArgs({ args: [...args], options: { clock: { type: "string" } }, strict: false });
  if (typeof values.clock !== "string") return undefined;
  const real = Object.keys(env).filter((name) => /^(DATABASE_URL$|SLACK_|TEAMS_)/.test(name) && env[name] !== "");
  if (real.length > 0)
    throw new AppError(
      "settings-invalid",
      `--clock with ${real.join(", ")}`,
      "A trial has a throw-away store and sends nothing: unset them.",
    );
  try {
    return Temporal.PlainDateTime.from(values.clock);
  } catch {
    throw new AppError("usage", `--clock ${values.clock} is no moment`, "Write it as 2027-03-15T08:55.");
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  io.err(error.message);
  process.exitCode = error.code === "usage" ? 2 : 1;
}
