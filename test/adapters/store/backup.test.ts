import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { backup } from "../../../src/adapters/store/backup.ts";
import { restore } from "../../../src/adapters/store/restore.ts";
import { addNote, notesOf, openIn } from "./notes.ts";
import { emptyFolder } from "../../empty-folder.ts";
import { newStateDir, throwAway } from "./stores.ts";
import { killedAfter } from "./writing.ts";

const night = Temporal.Instant.from("2027-03-01T01:00:00Z");

describe("backup and restore", () => {
  it("bring the store back as it was, and keep the one that was there", async () => {
    const stateDir = await newStateDir();
    const store = await openIn(stateDir);
    await addNote(store, "before");
    const file = await backup(store, join(stateDir, "backup"), night);
    await addNote(store, "after");
    await expect(restore(file, stateDir, night)).rejects.toMatchObject({ code: "store-locked" });
    await store.close();
    const aside = await restore(file, stateDir, night);
    expect(aside).toBe(join(stateDir, "store-before-20270301T010000Z"));
    expect(existsSync(join(aside ?? "", "PG_VERSION"))).toBe(true);
    for (const own of ["store", "backup"]) expect(statSync(join(stateDir, own)).mode & 0o077, own).toBe(0);
    const again = await openIn(stateDir);
    expect(await notesOf(again)).toEqual(["before"]);
    await again.close();
  });

  it("keep fourteen backups", async () => {
    const store = await throwAway();
    const folder = emptyFolder();
    const names = Array.from(
      { length: 16 },
      (_, at) => `store-202602${String(at + 1).padStart(2, "0")}T030000Z.tar.gz`,
    );
    for (const name of names) writeFileSync(join(folder, name), "");
    writeFileSync(join(folder, "somebody's own.tar.gz"), "");
    await backup(store, folder, night);
    expect(readdirSync(folder)).toEqual(["somebody's own.tar.gz", ...names.slice(3), "store-20270301T010000Z.tar.gz"]);
    await store.close();
  });

  it("leave no half file under a backup's name when the process is killed", async () => {
    const folder = emptyFolder();
    const said = await killedAfter(2, "backuper.ts", await newStateDir(), folder);
    const whole = readdirSync(folder).filter((name) => name.endsWith(".tar.gz"));
    expect(whole.map((name) => join(folder, name))).toEqual(expect.arrayContaining([...said]));
    for (const name of whole) expect(gunzipSync(readFileSync(join(folder, name))).length).toBeGreaterThan(1e7);
  });

  it("refuse a file that is no backup, and move nothing", async () => {
    const stateDir = await newStateDir();
    const file = join(emptyFolder(), "store.tar.gz");
    writeFileSync(file, "not a backup");
    await expect(restore(file, stateDir, night)).rejects.toMatchObject({ code: "store-damaged" });
    expect(readdirSync(stateDir).filter((name) => name.startsWith("store"))).toEqual(["store"]);
    await (await openIn(stateDir)).close();
  });

  it("do not begin anew where a restore was cut between its two steps", async () => {
    const cut = emptyFolder();
    writeFileSync(join(cut, "store-restoring"), "");
    await expect(openIn(cut)).rejects.toMatchObject({ code: "store-damaged" });
    expect(existsSync(join(cut, "store"))).toBe(false);
  });
});
