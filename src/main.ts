import { createInterface } from "node:readline";
import { commands, startApp } from "./app.ts";
import { AppError } from "./application/app-error.ts";
import type { Io } from "./adapters/cli/io.ts";
import { readConfig } from "./config.ts";
import { createLog } from "./log.ts";

const io: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin }),
  interactive: process.stdin.isTTY,
};

/** Runs one command, or starts the product and stops it on SIGTERM or Ctrl-C. */
async function main([name = "start", ...args]: readonly string[]): Promise<number> {
  const config = readConfig(process.env);
  const command = commands(createLog(name === "start" ? config.logLevel : "error"))[name];
  if (command) return command(args, io);
  if (name !== "start") throw new AppError("usage", `no command "${name}"`, "See the README for the commands.");
  const log = createLog(config.logLevel);
  const running = await startApp(config, log);
  io.out(`Vuosikello answers at ${running.url}`);
  await new Promise<void>((resolve) =>
    ["SIGTERM", "SIGINT"].forEach((signal) => process.once(signal, () => resolve())),
  );
  await running.stop();
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  io.err(error.message);
  process.exitCode = error.code === "usage" ? 2 : 1;
}
