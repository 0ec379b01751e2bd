import { sql } from "drizzle-orm";
import { TestClock } from "pg-boss";
import { describe, expect, it } from "vitest";
import { openQueue } from "../../../src/adapters/store/queue.ts";
import { keyvContract } from "./keyv-contract.ts";
import { log } from "./notes.ts";
import { queueContract } from "./queue-contract.ts";
import { throwAway } from "./stores.ts";

describe("the queue on the embedded store", () => {
  queueContract(() => throwAway());

  it("goes by another clock, when the store has its own", async () => {
    const store = await throwAway();
    const clock = new TestClock("2027-03-15T06:55:00Z");
    const queue = openQueue(store, { log, clock });
    const { promise, resolve } = Promise.withResolvers<string>();
    queue.work("deliver", (id) => {
      resolve(id);
      return Promise.resolve();
    });
    await queue.start();
    const at = Temporal.Instant.from("2027-03-20T07:00:00Z");
    await store.atomically((tx) => queue.wakeAt(tx, { queue: "deliver", id: "in five days", at }));
    await clock.setTime("2027-03-20T07:00:00Z");
    await clock.tick(3000);
    expect(await promise).toBe("in five days");
    await queue.stop();
    await store.close();
  });

  it("wakes again at once for what was running when the process died", async () => {
    const store = await throwAway();
    const first = openQueue(store, { log });
    first.work("deliver", () => Promise.resolve());
    await first.start();
    await first.stop();
    await store.db.execute(sql`
      insert into pgboss.job (name, data, state, started_on, retry_limit)
      values ('deliver', '{"id": "interrupted"}', 'active', now(), 20)`);
    const { promise, resolve } = Promise.withResolvers<string>();
    const second = openQueue(store, { log });
    second.work("deliver", (id) => {
      resolve(id);
      return Promise.resolve();
    });
    await second.start();
    expect(await promise).toBe("interrupted");
    await second.stop();
    await store.close();
  });
});

describe("Keyv over the embedded store", () => keyvContract(() => throwAway()));
