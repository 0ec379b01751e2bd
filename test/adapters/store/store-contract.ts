import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/adapters/store/database.ts";
import { addNote, notesOf } from "./notes.ts";

/** What holds of the store on each engine. `open` gives an empty one whose watchdog waits for 200 ms. */
export function storeContract(open: () => Promise<Database>): void {
  let store: Database;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  describe("a transaction", () => {
    it("stores all of its work", async () => {
      await addNote(store, "whole");
      expect(await notesOf(store)).toEqual(["whole"]);
    });

    it("gives what its work gives", async () => {
      expect(await store.atomically(() => Promise.resolve(42))).toBe(42);
    });

    it("stores nothing when its work fails", async () => {
      const work = store.atomically(async (tx) => {
        await tx.execute(sql`insert into note values ('half')`);
        throw new Error("no more");
      });
      await expect(work).rejects.toThrow("no more");
      expect(await notesOf(store)).toEqual(["whole"]);
    });

    it("is rolled back when it takes too long, and the store goes on", async () => {
      const work = store.atomically(async (tx) => {
        await tx.execute(sql`insert into note values ('slow')`);
        await Promise.withResolvers<never>().promise;
      });
      await expect(work).rejects.toMatchObject({ code: "store-misused" });
      expect(await notesOf(store)).toEqual(["whole"]);
    });

    it("does not hang the store for ever when another transaction is begun inside it", async () => {
      const work = store.atomically(async (tx) => {
        await tx.execute(sql`insert into note values ('outer')`);
        await store.atomically((inner) => inner.execute(sql`insert into note values ('inner')`));
        await Promise.withResolvers<never>().promise;
      });
      await expect(work).rejects.toMatchObject({ code: "store-misused" });
      expect(await notesOf(store)).not.toContain("outer");
    });
  });

  it("keeps concurrent transactions apart", async () => {
    await store.db.execute(sql`truncate note, line`);
    await Promise.all(Array.from({ length: 20 }, (_, at) => addNote(store, `n${at}`)));
    expect(await notesOf(store)).toHaveLength(20);
  });
}
