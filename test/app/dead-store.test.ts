import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it } from "vitest";
import { newStateDir } from "../adapters/store/stores.ts";
import { freePort } from "../free-port.ts";
import { withLearnt } from "../real-plans.ts";

it(
  "a bot whose store has died of a full disk says so and ends, so that a supervisor starts it again",
  {
    timeout: 120_000,
  },
  async () => {
    const [stateDir, port] = [withLearnt(await newStateDir()), await freePort()];
    const env = { ...process.env, DATA_DIR: stateDir, PORT: String(port), LOG_LEVEL: "silent" };
    const fullDisk = join(import.meta.dirname, "full-disk.ts");
    const bot = spawn(process.execPath, ["--import", fullDisk, "src/main.ts"], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    bot.stderr.on("data", (text: Buffer) => (said += text.toString()));
    const ended = once(bot, "close");
    await once(bot.stdout, "data");
    bot.kill("SIGUSR2");
    const wishes = new URLSearchParams({ lang: "fi", language: "fi", sendTime: "10:00", silentUntil: "" });
    // Whatever writes next finds the disk full; this is the first that is sure to.
    await fetch(`http://127.0.0.1:${port}/me/wishes`, { method: "POST", body: wishes }).catch(() => undefined);
    expect(await ended).toEqual([1, null]);
    expect(said).toContain(`DATA_DIR ${stateDir}: the disk is full, so nothing more is stored`);
    expect(said).toContain("and start again");
  },
);
