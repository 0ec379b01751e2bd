import { randomBytes } from "node:crypto";
import fs, { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { sql } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { openDatabase } from "../../../src/adapters/store/database.ts";
import { DurableNodeFS } from "../../../src/adapters/store/durable-fs.ts";
import { addNote, log, migrations, notesOf, openIn } from "./notes.ts";
import { emptyFolder } from "../../empty-folder.ts";
import { newStateDir } from "./stores.ts";

describe("a store that cannot be used", () => {
  it("is refused when it is damaged, naming the backups, and is left as it is", async () => {
    const stateDir = await newStateDir();
    const control = join(stateDir, "store", "global", "pg_control");
    writeFileSync(control, randomBytes(8192));
    const before = filesOf(stateDir);
    const opening = openIn(stateDir);
    await expect(opening).rejects.toMatchObject({ code: "store-damaged" });
    await expect(opening).rejects.toThrow(join(stateDir, "backup"));
    await expect(opening).rejects.toThrow("npm run restore -- --from FILE");
    expect(filesOf(stateDir)).toEqual(before);
  });

  it("is refused when files are there but no cluster, which would be begun anew over them", async () => {
    const stateDir = emptyFolder();
    mkdirSync(join(stateDir, "store"));
    writeFileSync(join(stateDir, "store", "pg_wal"), "what is left");
    await expect(openIn(stateDir)).rejects.toMatchObject({ code: "store-damaged" });
    expect(filesOf(join(stateDir, "store")).size).toBe(1);
  });

  it("is refused when a newer version has written it, and is not changed", async () => {
    const stateDir = await newStateDir();
    const newer = emptyFolder();
    cpSync(migrations, newer, { recursive: true });
    writeFileSync(join(newer, "0002-more.sql"), "create table more (id text); create table yet_more (id text)");
    const store = await openDatabase({ stateDir, log, migrations: newer });
    await addNote(store, "kept");
    await store.close();
    await expect(openIn(stateDir)).rejects.toMatchObject({ code: "store-newer" });
    const again = await openDatabase({ stateDir, log, migrations: newer });
    expect(await notesOf(again)).toEqual(["kept"]);
    await again.close();
  });

  it("is not changed by a migration that fails", async () => {
    const stateDir = await newStateDir();
    await (await openIn(stateDir)).close();
    const wrong = emptyFolder();
    cpSync(migrations, wrong, { recursive: true });
    writeFileSync(join(wrong, "0002-wrong.sql"), "create table more (id text); create table more (id text)");
    await expect(openDatabase({ stateDir, log, migrations: wrong })).rejects.toThrow("more");
    const store = await openIn(stateDir);
    const { rows } = await store.db.execute(sql`select to_regclass('more') as more`);
    expect(rows).toEqual([{ more: null }]);
    await store.close();
  });

  it("is refused when its files are not really synced", async () => {
    const unsynced = vi.spyOn(DurableNodeFS.prototype, "init").mockImplementation(function (this: NodeFS, ...args) {
      return NodeFS.prototype.init.apply(this, args);
    });
    await expect(openIn(await newStateDir())).rejects.toThrow("does not sync its files");
    unsynced.mockRestore();
  });

  it("says so when the disk is full, takes nothing more, and has lost nothing when there is room again", async () => {
    const stateDir = await newStateDir();
    const store = await openIn(stateDir);
    await addNote(store, "kept");
    const full = vi.spyOn(fs, "writeSync").mockImplementation(() => {
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    });
    await expect(addNote(store, "lost")).rejects.toMatchObject({ code: "store-full" });
    full.mockRestore();
    await expect(addNote(store, "refused")).rejects.toMatchObject({ code: "store-full" });
    await store.close();
    const again = await openIn(stateDir);
    expect(await notesOf(again)).toEqual(["kept"]);
    await again.close();
  });
});

/** Every file with what is in it, but for the lock. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.endsWith(".sqlite"));
  return new Map(paths.sort().map((path) => [path, readFileSync(path, "latin1")]));
}
