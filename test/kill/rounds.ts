import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pass } from "node:timers/promises";
import type { Press } from "../../src/application/duties/act-on-duty.ts";
import { openDatabase } from "../../src/adapters/store/database.ts";
import { storeOf } from "../../src/adapters/store/store-of.ts";
import { ownOrganisation } from "../../src/app/own-organisation.ts";
import { readConfig, type Config } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import type { FakePlatform } from "./fake-platform.ts";

/** What a living process is told. */
export interface Orders {
  readonly stateDir: string;
  readonly url: string;
  /** How far its time is ahead of the real one. */
  readonly aheadMs: number;
  readonly round: number;
  /** Only send what is due, then end. */
  readonly finish: boolean;
}

/** What a living process says. */
export type Saying =
  | { readonly kind: "doing"; readonly what: "starting" | "planning" | "pressing" | "backing up" }
  | { readonly kind: "pressed"; readonly press: Press; readonly changed: boolean }
  | { readonly kind: "backed-up"; readonly file: string };

/** What was heard of a round until its end. */
export interface Round {
  readonly said: readonly Saying[];
  /** What was on its way when the process was killed, as its store has it: message and moment, so that each counts once. */
  readonly onTheWay: readonly string[];
}

export const configOf = (stateDir: string): Config => readConfig({ DATA_DIR: stateDir });

/** Some of the working days on which people are reminded, in order; each begins at nine. */
const days = ["2027-01-04", "2027-01-05", "2027-01-12", "2027-01-15", "2027-01-22", "2027-01-28", "2027-02-01"].concat([
  "2027-02-03",
  "2027-02-05",
  "2027-02-08",
]);
/** Three rounds share a day, so that a process finds what one before it has left half done. */
const roundsADay = 3;
/** Where nothing is left to send, a post is not waited for longer. */
const patienceMs = 10_000;

/** How far ahead of now the time of each round is: within a day it runs on as the real time does. */
export function dayClock(): (round: number) => number {
  const begun = new Map<string, number>();
  return (round) => {
    const day = days[Math.min(Math.floor(round / roundsADay), days.length - 1)] ?? "";
    const nine = Temporal.PlainDateTime.from(`${day}T09:00:30`).toZonedDateTime("Europe/Helsinki").epochMilliseconds;
    const ahead = begun.get(day) ?? nine - Date.now();
    begun.set(day, ahead);
    return ahead;
  };
}

/** When a process is killed: so long after it began to open its store, came to live, or sent its n-th message. */
export interface Moment {
  readonly after: "starting" | "planning" | number;
  readonly ms: number;
}

/** Starts a living process and kills it without warning at that moment. */
export async function killedRound(orders: Orders, platform: FakePlatform, { after, ms }: Moment): Promise<Round> {
  const { child, said, ended, until } = start(orders);
  await Promise.race([until(typeof after === "number" ? "planning" : after), ended]);
  if (typeof after === "number") await Promise.race([platform.arrivals(after), ended, pass(patienceMs)]);
  await pass(ms);
  child.kill("SIGKILL");
  await ended;
  return { said, onTheWay: await leftSending(orders.stateDir) };
}

/** A post may have been answered and not yet stored: only the store knows what its process had not finished. */
async function leftSending(stateDir: string): Promise<readonly string[]> {
  const database = await openDatabase({ ...configOf(stateDir), log: createLog("silent") });
  const store = storeOf(database, ownOrganisation, () => Promise.resolve());
  try {
    const messages = await store.outbox.inState(["sending"]);
    return messages.map(({ id, state }) => `${id} ${state.kind === "sending" ? state.since.toString() : ""}`);
  } finally {
    await database.close();
  }
}

/** Lets a living process send what is due, undisturbed. */
export async function finishedRound(orders: Orders): Promise<Round> {
  const { child, said, ended } = start({ ...orders, finish: true });
  await ended;
  if (child.exitCode !== 0) throw new Error(`the last process ended with ${child.exitCode ?? "no code"}`);
  return { said, onTheWay: [] };
}

function start(orders: Orders) {
  const said: Saying[] = [];
  const waiting = new Map<string, () => void>();
  const child = spawn(process.execPath, [join(import.meta.dirname, "living-process.ts"), JSON.stringify(orders)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(orders.stateDir, "compiled") },
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const saying = JSON.parse(line) as Saying;
    said.push(saying);
    if (saying.kind === "doing") waiting.get(saying.what)?.();
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const until = (what: string) => new Promise<void>((resolve) => void waiting.set(what, resolve));
  return { child, said, ended, until };
}
