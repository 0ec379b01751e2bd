import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { PgBoss, fromDrizzle, fromPglite, type ConstructorOptions, type Job, type JobResult } from "pg-boss";
import type { Logger } from "../../application/ports.ts";
import type { Database, Db } from "./db.ts";

/** A wake-up call: `queue`'s handler is called with `id` at the given time, or at once when that has passed. */
export interface WakeUp {
  readonly queue: string;
  readonly id: string;
  readonly at: Temporal.Instant;
}

/**
 * Wake-up calls, and nothing else: what is to be done stands in our own tables, and a handler that is woken twice, late or for
 * nothing looks there. Register everything before start().
 */
export interface Queue {
  /** Sets a wake-up within the transaction. The same call again does nothing; another time is another wake-up. */
  readonly wakeAt: (tx: Db, wakeUp: WakeUp) => Promise<void>;
  readonly work: (queue: string, handler: (id: string) => Promise<void>) => void;
  /** Calls the handler by a recurrence rule or cron expression in Finnish time; what fell into a downtime is made up for once. */
  readonly every: (name: string, rule: string, handler: () => Promise<void>) => void;
  readonly start: () => Promise<void>;
  /** Lets the handlers that are running end, and calls no more. */
  readonly stop: () => Promise<void>;
}

interface Wish {
  readonly log: Logger;
  /** Source of time; a throw-away store may have its own. */
  readonly clock?: NonNullable<ConstructorOptions["clock"]>;
}

const schema = "pgboss";
/** Waking is cheap and handlers are idempotent, so it is tried for about an hour before the daily planner must notice. */
const queueOptions = {
  ...{ retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 300 },
  ...{ expireInSeconds: 300, heartbeatSeconds: 30, notify: true },
};
/** A wake-up set ahead of time is noticed by polling only, so polling is no slower where notifications work. */
const polling = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };
/** Calls are taken in batches and settled one by one: taken singly, each would wait for a poll, and at nine there are hundreds. */
const batches = { batchSize: 20, burstWhenBatchFull: true, perJobResults: true } as const;

export function openQueue(database: Database, { log, clock }: Wish): Queue {
  const boss = new PgBoss({ ...engineOptions(database), schema, ...(clock ? { clock } : {}) });
  boss.on("error", (error) => {
    log.error({ error: error.message }, "the queue met an error");
  });
  boss.on("warning", ({ message }) => {
    log.warn({ warning: message }, "the queue warns");
  });
  const handlers = new Map<string, (id: string) => Promise<void>>();
  const rules = new Map<string, string>();
  return {
    wakeAt: async (tx, wakeUp) => {
      const options = { id: wakeUpId(wakeUp), startAfter: new Date(wakeUp.at.epochMilliseconds) };
      await boss.send(wakeUp.queue, { id: wakeUp.id }, { ...options, db: fromDrizzle(tx, sql) });
    },
    work: (queue, handler) => void handlers.set(queue, handler),
    every: (name, rule, handler) => {
      handlers.set(name, handler);
      rules.set(name, rule);
    },
    start: async () => {
      await boss.start();
      for (const name of handlers.keys()) await boss.createQueue(name, queueOptions);
      if (database.engine === "pglite") await retryInterrupted(boss);
      await setRules(boss, rules);
      for (const [name, handler] of handlers)
        await boss.work(name, { ...polling, ...batches }, (jobs) => wake(jobs, handler, log));
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

/** Takes out every call, past and to come, whose id begins so: an erased person's. */
export async function forgetCalls(db: Db, beginning: string): Promise<void> {
  const { rows } = await db.execute(sql`select to_regclass(${`${schema}.job`}) is not null as there`);
  // A store that no bot has run on has no queue yet.
  if (!rows.some((row) => row["there"] === true)) return;
  await db.execute(sql`delete from ${sql.raw(schema)}.job where starts_with(data ->> 'id', ${beginning})`);
}

function engineOptions(database: Database): ConstructorOptions {
  if (database.engine === "pglite")
    return { backend: "pglite", db: fromPglite(database.client), useListenNotify: true };
  return { db: { executeSql: (text, values) => database.client.query(text, values) } };
}

/** A UUID made of what the wake-up is, so that setting it again meets the first one. */
function wakeUpId({ queue, id, at }: WakeUp): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([queue, id, at.toString()]))
    .digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}

/** Calls the handler for each, one after another; a call that fails is made again without the others. */
async function wake(
  jobs: readonly Job<unknown>[],
  handler: (id: string) => Promise<void>,
  log: Logger,
): Promise<JobResult[]> {
  const results: JobResult[] = [];
  for (const { id, name, data } of jobs) {
    try {
      await handler((data as { readonly id?: string } | null)?.id ?? "");
      results.push({ id, status: "completed" });
    } catch (error) {
      log.error({ err: error, queue: name }, "a wake-up call failed and will be made again");
      results.push({ id, status: "failed", output: { message: String(error) } });
    }
  }
  return results;
}

/** Nobody else runs the embedded store, so what was running when the process died is not running now; it need not wait to expire. */
async function retryInterrupted(boss: PgBoss): Promise<void> {
  const { rows } = await boss.getDb().executeSql(`select id, name from ${schema}.job where state = 'active'`);
  for (const { id, name } of rows as { id: string; name: string }[])
    await boss.fail(name, id, { message: "the process ended while this ran" });
}

/** The rules of this version, and no others. */
async function setRules(boss: PgBoss, rules: ReadonlyMap<string, string>): Promise<void> {
  for (const { name } of await boss.getSchedules()) if (!rules.has(name)) await boss.unschedule(name);
  for (const [name, rule] of rules) await boss.schedule(name, rule, {}, { tz: "Europe/Helsinki", missed: "once" });
}
