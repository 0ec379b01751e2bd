import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { openDatabase, type Database } from "../../src/adapters/store/database.ts";
import { backupFolder } from "../../src/adapters/store/folders.ts";
import { restore } from "../../src/adapters/store/restore.ts";
import { createLog } from "../../src/log.ts";
import type { Post } from "./fake-platform.ts";
import type { Round, Saying } from "./rounds.ts";

/** What became of everything, counted. */
export interface Tally {
  readonly rounds: number;
  readonly killedWhile: Readonly<Record<string, number>>;
  /** Messages whose day had come. */
  readonly planned: number;
  readonly posted: number;
  /** Whose day had come, that the store does not know as held back, and that were never posted. */
  readonly lost: number;
  readonly doubled: number;
  /** Posted, and called off or put off to another day's message afterwards, since nobody knew of the post. */
  readonly strays: number;
  readonly inFlightAtKills: number;
  /** Held back, because nobody can tell whether they went out. */
  readonly held: number;
  /** Reminders in messages that left, which their duty's planning counts as told. */
  readonly reminders: number;
  /** Reminders whose day had come that are neither told, nor called off, nor in a message that is held back. */
  readonly remindersLost: number;
  readonly presses: number;
  /** Reported done, and not in the store. */
  readonly pressesLost: number;
  /** Snoozes in the store whose reminder is not. */
  readonly snoozesHalf: number;
  readonly backups: number;
  readonly backupsTried: number;
  readonly backupsBroken: number;
}

/** Counts what is in the store against what the platform and the processes say. */
export async function tally(
  stateDir: string,
  {
    rounds,
    posts,
    backupsTried,
  }: { readonly rounds: readonly Round[]; readonly posts: readonly Post[]; readonly backupsTried: number },
): Promise<Tally> {
  const database = await openDatabase({ stateDir, log: createLog("silent") });
  try {
    const said = rounds.flatMap((round) => round.said);
    return {
      ...ofRounds(rounds),
      ...(await ofMessages(database, posts)),
      ...(await ofPresses(database, said)),
      backups: said.filter(({ kind }) => kind === "backed-up").length,
      ...(await ofBackups(stateDir, backupsTried)),
    };
  } finally {
    await database.close();
  }
}

function ofRounds(rounds: readonly Round[]) {
  const killed = rounds.slice(0, -1);
  const killedWhile = Object.fromEntries(
    [...Map.groupBy(killed, ({ said }) => said.findLast((each) => each.kind === "doing")?.what ?? "loading")].map(
      ([what, each]) => [what, each.length],
    ),
  );
  const inFlightAtKills = new Set(killed.flatMap(({ onTheWay }) => onTheWay)).size;
  return { rounds: killed.length, killedWhile, inFlightAtKills };
}

async function ofMessages(database: Database, posts: readonly Post[]) {
  const keys = new Set(posts.map(({ key }) => key));
  const messages = await rowsOf(database, "select id, state, destination from message where state <> 'cancelled'");
  const last =
    [...keys]
      .map((key) => key.slice(-10))
      .sort()
      .at(-1) ?? "";
  const due = messages.filter(({ id, destination }) => destination !== "local" && id.slice(-10) <= last);
  const reminders = await rowsOf(
    database,
    `select reminder.id, reminder.state, message.state as message_state, message.id as message, reminder.day::text as day
       from reminder join message on message.id = reminder.message
      where reminder.state <> 'cancelled' and reminder.recipient <> 'local'`,
  );
  const isHeld = (state: string | undefined) => state === "unknown";
  return {
    planned: due.length,
    posted: keys.size,
    lost: due.filter(({ id, state }) => !keys.has(id) && !isHeld(state)).length,
    doubled: posts.length - keys.size,
    strays: [...keys].filter((key) => !due.some(({ id }) => id === key)).length,
    held: due.filter(({ state }) => isHeld(state)).length,
    reminders: reminders.filter(({ state }) => state === "sent").length,
    remindersLost: reminders.filter(
      ({ state, day, message, message_state }) =>
        day <= last && !isHeld(message_state) && (state !== "sent" || !keys.has(message)),
    ).length,
  };
}

async function ofPresses(database: Database, said: readonly Saying[]) {
  const pressed = said.flatMap((each) => (each.kind === "pressed" ? [each] : []));
  const seen = new Set((await rowsOf(database, "select key as id from seen")).map(({ id }) => id));
  const noted = await rowsOf(database, `select "by", action, target as id from audit`);
  const name = (by: string, action: string, duty: string) => `${by} ${action} ${duty}`;
  const stored = Map.groupBy(noted, ({ by, action, id }) => name(by, action, id));
  const done = Map.groupBy(
    pressed.filter(({ changed }) => changed),
    ({ press: { by, action, duty } }) => name(by, action.kind, duty),
  );
  const unstored = [...done].map(([press, times]) => Math.max(0, times.length - (stored.get(press)?.length ?? 0)));
  const snoozed = new Set(
    (await rowsOf(database, "select id from reminder where step like 'snoozed%'")).map(({ id }) =>
      id.replace(/\/snoozed.*/, ""),
    ),
  );
  const snoozes = new Set(noted.filter(({ action }) => action === "snooze").map(({ by, id }) => `${id}/${by}`));
  return {
    presses: pressed.length,
    pressesLost: pressed.filter(({ press }) => !seen.has(press.key ?? "")).length + unstored.reduce((a, b) => a + b, 0),
    snoozesHalf: [...snoozes].filter((each) => !snoozed.has(each)).length,
  };
}

/** Every file of the backup folder can be put in a store's place. The newest ones are tried. */
async function ofBackups(stateDir: string, tried: number) {
  const folder = backupFolder(stateDir);
  const files = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => !name.endsWith(".half"))
    .sort()
    .slice(-tried);
  let backupsBroken = 0;
  for (const name of files) {
    const into = mkdtempSync(join(tmpdir(), "vuosikello-"));
    await restore(join(folder, name), into, Temporal.Now.instant()).catch(() => (backupsBroken += 1));
    rmSync(into, { recursive: true });
  }
  return { backupsTried: files.length, backupsBroken };
}

type Row = Readonly<
  Record<"id" | "state" | "by" | "action" | "day" | "message" | "message_state" | "destination", string>
>;

async function rowsOf({ db }: Database, text: string): Promise<readonly Row[]> {
  return (await db.execute(sql.raw(text))).rows as unknown as readonly Row[];
}
