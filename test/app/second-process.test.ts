import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { openIn } from "../adapters/store/notes.ts";
import { newStateDir } from "../adapters/store/stores.ts";
import { withLearnt } from "../real-plans.ts";

it("a second bot on the same DATA_DIR says so and ends, and the first goes on", { timeout: 120_000 }, async () => {
  const stateDir = withLearnt(await newStateDir());
  const first = await openIn(stateDir);
  const env = { ...process.env, DATA_DIR: stateDir, PORT: "0", LOG_LEVEL: "error" };
  const second = spawn(process.execPath, ["src/main.ts"], { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  second.stderr.on("data", (text: Buffer) => (said += text.toString()));
  expect(await once(second, "close")).toEqual([1, null]);
  expect(said).toContain(`DATA_DIR ${stateDir} is in use by another process`);
  await first.close();
});
