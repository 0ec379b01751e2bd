import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { addNote, notesOf, openIn } from "./notes.ts";
import { storeContract } from "./store-contract.ts";
import { newStateDir, throwAway } from "./stores.ts";
import { endedWriter, killedAfter, startedWriter } from "./writing.ts";

describe("the store in memory", () => {
  storeContract(() => throwAway(undefined, 200));

  it("refuses a statement through another handle inside a transaction at once", async () => {
    const store = await throwAway();
    const work = store.atomically(() => notesOf(store));
    await expect(work).rejects.toMatchObject({ code: "store-misused" });
    await addNote(store, "after");
    expect(await notesOf(store)).toEqual(["after"]);
    await store.close();
  });
});

describe("the store in DATA_DIR", () => {
  it("is there again after it was closed", async () => {
    const stateDir = await newStateDir();
    const store = await openIn(stateDir);
    await addNote(store, "kept");
    await store.close();
    const again = await openIn(stateDir);
    expect(await notesOf(again)).toEqual(["kept"]);
    await again.close();
  });

  it("loses nothing that it called stored, and keeps no half, when its process is killed again and again", async () => {
    const stateDir = await newStateDir();
    const said: string[] = [];
    for (const [round, notes] of [3, 40, 90, 17].entries())
      said.push(...(await killedAfter(notes, "writer.ts", stateDir, String(round))));
    const store = await openIn(stateDir);
    expect(await notesOf(store)).toEqual(expect.arrayContaining(said));
    const halves = await store.db.execute(
      sql`select note.id from note full join line on line.note = note.id where line.note is null or note.id is null`,
    );
    expect(halves.rows).toEqual([]);
    expect(said.length).toBeGreaterThanOrEqual(150);
    await store.close();
  });

  it("is opened by one process at a time; a killed one holds it no longer", async () => {
    const stateDir = await newStateDir();
    const first = await startedWriter(stateDir);
    const second = await endedWriter(stateDir);
    expect(second.code).toBe(1);
    expect(second.said).toContain(`DATA_DIR ${stateDir} is in use`);
    await expect(openIn(stateDir)).rejects.toMatchObject({ code: "store-locked" });
    first.kill("SIGKILL");
    await new Promise((resolve) => first.once("close", resolve));
    await (await openIn(stateDir)).close();
  });
});
