import { describe, expect, it } from "vitest";
import { newStateDir } from "../adapters/store/stores.ts";
import { killRun } from "./kill-run.ts";
import { broken } from "./laws.ts";

// The short form; `npm run kill:test` kills thirty times on each platform.
describe("a clock that is killed while it plans, sends, is pressed and backs up", () => {
  it.concurrent.each([true, false])(
    "loses nothing, and says nothing twice that it can look up (readable: %s)",
    async (readable) => {
      const run = { rounds: 3, people: 11, readable, aliveMs: 3000, backupsTried: 1 };
      const tally = await killRun({ ...run, stateDir: await newStateDir() });
      expect(broken(tally, { readable }), JSON.stringify(tally)).toEqual([]);
      expect(tally.posted).toBeGreaterThan(0);
    },
    150_000,
  );
});
