import { enableCompileCache } from "node:module";
import { createInterface } from "node:readline";
import type { Io } from "./adapters/cli/io.ts";

// Node then compiles each file once and not at every start; it counts for what is imported after it.
enableCompileCache();
const { AppError } = await import("./application/app-error.ts");
const { commands, startApp } = await import("./app.ts");
const { readConfig } = await import("./config.ts");
const { createLog } = await import("./log.ts");

const io: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin }),
  interactive: process.stdin.isTTY,
};

/** Runs one command, or starts the product and stops it on SIGTERM or Ctrl-C. */
async function main([name = "start", ...args]: readonly string[]): Promise<number> {
  const config = readConfig(process.env);
  const command = commands(config, createLog(name === "start" ? config.logLevel : "error"))[name];
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
