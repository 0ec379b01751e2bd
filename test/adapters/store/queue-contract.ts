import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/adapters/store/database.ts";
import { forgetCalls, openQueue, type Queue } from "../../../src/adapters/store/queue.ts";
import { log } from "./notes.ts";

const past = Temporal.Instant.from("2026-01-02T07:00:00Z");
const future = Temporal.Instant.from("2126-01-02T07:00:00Z");

/** What the queue does on each engine. */
export function queueContract(open: () => Promise<Database>): void {
  let store: Database;
  let queue: Queue;
  let woken: (id: string) => void = () => undefined;
  const wakeUp = () => new Promise<string>((resolve) => (woken = resolve));
  const started = async () => {
    const made = openQueue(store, { log });
    made.work("deliver", (id) => {
      woken(id);
      return Promise.resolve();
    });
    made.every("plan", "FREQ=DAILY;BYHOUR=6;BYMINUTE=0;BYSECOND=0", () => Promise.resolve());
    await made.start();
    return made;
  };
  beforeAll(async () => {
    store = await open();
    queue = await started();
  });
  afterAll(async () => {
    await queue.stop();
    await store.close();
  });
  const jobs = async () =>
    (await store.db.execute(sql`select data->>'id' as id, state::text from pgboss.job where name = 'deliver'`)).rows;

  it("wakes the handler with the id when the transaction is stored", async () => {
    const call = wakeUp();
    await store.atomically((tx) => queue.wakeAt(tx, { queue: "deliver", id: "now", at: past }));
    expect(await call).toBe("now");
  });

  it("forgets the calls of one id's beginning, those to come and those made", async () => {
    const call = wakeUp();
    const calls = [
      { id: "slack:T1:U1/2026-01-02", at: past },
      { id: "slack:T1:U1/2126-01-02", at: future },
      { id: "slack:T1:U11/2126-01-02", at: future },
    ];
    await store.atomically(async (tx) => {
      for (const each of calls) await queue.wakeAt(tx, { queue: "deliver", ...each });
    });
    await call;
    await store.atomically((tx) => forgetCalls(tx, "slack:T1:U1/"));
    const left = (await jobs()).flatMap(({ id }) => (String(id).startsWith("slack:") ? [id] : []));
    expect(left).toEqual(["slack:T1:U11/2126-01-02"]);
  });

  it("wakes nobody when the transaction is rolled back", async () => {
    const work = store.atomically(async (tx) => {
      await queue.wakeAt(tx, { queue: "deliver", id: "undone", at: past });
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect((await jobs()).filter(({ id }) => id === "undone")).toEqual([]);
  });

  it("sets the same wake-up once, and one at another time beside it", async () => {
    const later = future.add({ hours: 1 });
    for (const at of [future, future, later])
      await store.atomically((tx) => queue.wakeAt(tx, { queue: "deliver", id: "once", at }));
    expect((await jobs()).filter(({ id }) => id === "once")).toHaveLength(2);
  });

  it("refuses a queue that nobody works on, and the store goes on", async () => {
    const work = store.atomically((tx) => queue.wakeAt(tx, { queue: "nobody", id: "a", at: past }));
    await expect(work).rejects.toThrow();
    expect(await jobs()).not.toEqual([]);
  });

  it("keeps the rules of this version in Finnish time, made up for once", async () => {
    const { rows } = await store.db.execute(
      sql`select name, timezone, options->>'missed' as missed from pgboss.schedule`,
    );
    expect(rows).toEqual([{ name: "plan", timezone: "Europe/Helsinki", missed: "once" }]);
  });

  it("makes its whole schema anew when that was lost", async () => {
    await queue.stop();
    await store.db.execute(sql`drop schema pgboss cascade`);
    queue = await started();
    const call = wakeUp();
    await store.atomically((tx) => queue.wakeAt(tx, { queue: "deliver", id: "again", at: past }));
    expect(await call).toBe("again");
  });
}
