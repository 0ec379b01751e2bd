import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { openQueue } from "../../../src/adapters/store/queue.ts";
import { keyvContract } from "./keyv-contract.ts";
import { log } from "./notes.ts";
import { queueContract } from "./queue-contract.ts";
import { throwAway } from "./stores.ts";

describe("the queue on the embedded store", () => {
  queueContract(() => throwAway());

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
