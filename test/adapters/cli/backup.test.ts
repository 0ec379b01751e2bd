import { describe, expect, it } from "vitest";
import { backUp, putBack } from "../../../src/adapters/cli/backup.ts";
import type { Io } from "../../../src/adapters/cli/io.ts";

function terminal() {
  const said: string[] = [];
  const io: Io = {
    out: (line) => said.push(line),
    err: (line) => said.push(line),
    lines: async function* () {},
    interactive: false,
  };
  return { said, io };
}

describe("backup", () => {
  it("says which file was written", async () => {
    const { said, io } = terminal();
    expect(await backUp([], io, () => Promise.resolve("backup/a.tar.gz"))).toBe(0);
    expect(said).toEqual(["the store was written to backup/a.tar.gz"]);
  });

  it("takes nothing", async () => {
    const { said, io } = terminal();
    expect(await backUp(["--to", "x"], io, () => Promise.resolve(""))).toBe(2);
    expect(said).toEqual(["usage: npm run backup"]);
  });
});

describe("restore", () => {
  it("says where the store is now that was there", async () => {
    const { said, io } = terminal();
    expect(await putBack(["--from", "package.json"], io, () => Promise.resolve("store-before-1"))).toBe(0);
    expect(said.at(-1)).toBe("the store that was there is now store-before-1");
  });

  it("needs a file that is there", async () => {
    const { said, io } = terminal();
    const start = () => Promise.reject(new Error("started"));
    expect(await putBack([], io, start)).toBe(2);
    expect(await putBack(["--from", "nowhere.tar.gz"], io, start)).toBe(1);
    expect(said[0]).toBe("usage: npm run restore -- --from FILE");
    expect(said[1]).toContain("nowhere.tar.gz: no such file");
  });
});
