import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backup } from "../../../src/adapters/store/backup.ts";
import { openDatabase, type Database } from "../../../src/adapters/store/database.ts";
import { personDestination } from "../../../src/domain/duty/message.ts";
import { lanu, local, startLife } from "../../application/reminders/life.ts";
import { realPlans } from "../../real-plans.ts";
import { freePort } from "../../free-port.ts";
import { keyvContract } from "./keyv-contract.ts";
import { log, migrations } from "./notes.ts";
import { postgresHere, startPostgres, type Postgres } from "./postgres.ts";
import { queueContract } from "./queue-contract.ts";
import { storeContract } from "./store-contract.ts";
import { emptyFolder } from "../../empty-folder.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

describe.runIf(postgresHere)("the store on PostgreSQL", () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  const fresh = () => server.fresh();
  const open = async (connections?: number) =>
    openDatabase({
      ...{ stateDir: emptyFolder(), databaseUrl: await fresh(), log, migrations, watchdogMs: 200 },
      ...(connections === undefined ? {} : { connections }),
    });

  describe("with ten connections", () => storeContract(() => open()));
  describe("with one connection", () => storeContract(() => open(1)));
  describe("the queue", () => queueContract(() => open()));
  describe("the queue with one connection", () => queueContract(() => open(1)));
  describe("Keyv", () => keyvContract(() => open()));

  it("tells the same reminders as the embedded one, and keeps the same of a press", { timeout: 240_000 }, async () => {
    const plans = realPlans();
    const lived = async (database?: () => Promise<Database>) => {
      const life = await startLife({ plans, at: "2027-01-04T08:00", ...(database ? { open: database } : {}) });
      await life.decideClock(local, { kind: "continued", plan: lanu });
      await life.goTo("2027-01-20T12:00");
      const [duty] = await life.store.duties.dueIn(day("2027-01-20"), day("2027-02-01"));
      const pressed = duty && (await life.press(local, duty.id, { kind: "acknowledge" }));
      await life.goTo("2027-02-03T12:00");
      const told = (await life.store.inbox.of(personDestination(local))).map(({ id, text }) => ({ id, text }));
      await life.close();
      return { told, pressed: pressed?.kind };
    };
    const databaseUrl = await fresh();
    const there = await lived(() => openDatabase({ stateDir: emptyFolder(), databaseUrl, log }));
    expect(there.told.length).toBeGreaterThan(3);
    expect(there).toEqual(await lived());
  });

  it("is brought up to date by many processes at once", async () => {
    const databaseUrl = await fresh();
    const opened = await Promise.all(
      [1, 2, 3].map(() => openDatabase({ stateDir: emptyFolder(), databaseUrl, log, migrations })),
    );
    await Promise.all(opened.map((store) => store.close()));
  });

  it("is backed up by its operator", async () => {
    const store = await open();
    await expect(backup(store, emptyFolder(), Temporal.Now.instant())).rejects.toThrow("pg_dump");
    await store.close();
  });
});

describe("a PostgreSQL that cannot be reached", () => {
  it("is named by its host, without the password", async () => {
    const databaseUrl = `postgres://teppo:salainen@127.0.0.1:${await freePort()}/store`;
    const error: unknown = await openDatabase({ stateDir: emptyFolder(), databaseUrl, log }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "store-unreachable" });
    expect(String(error)).toContain("127.0.0.1");
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("salainen");
  });
});
