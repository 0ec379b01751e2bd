import { openDatabase } from "../../src/adapters/store/database.ts";
import { assemble } from "../../src/app/open-clock.ts";
import type { PersonId } from "../../src/domain/access/person.ts";
import type { Role } from "../../src/domain/access/role.ts";
import type { PlanId } from "../../src/domain/plan/id.ts";
import { createLog } from "../../src/log.ts";
import { keptPlans } from "./kept-plans.ts";
import { openFakePlatform } from "./fake-platform.ts";
import { configOf, dayClock, finishedRound, killedRound, type Moment, type Round } from "./rounds.ts";
import { tally, type Tally } from "./tally.ts";

export interface KillRun {
  readonly stateDir: string;
  readonly rounds: number;
  readonly people: number;
  /** Whether the platform lets its messages be read back. */
  readonly readable: boolean;
  /** How long a process lives at most that is not killed for its posts. */
  readonly aliveMs: number;
  readonly backupsTried: number;
  /** Is told how far the run has come. */
  readonly heard?: (line: string) => void;
}

const lanu = "kymenlaakso-lanu-2020-2025" as PlanId;
const latencyMs = 400;

/** Kills a living clock again and again at random moments, lets the last process finish, and counts what became of everything. */
export async function killRun({
  stateDir,
  rounds,
  people,
  readable,
  aliveMs,
  backupsTried,
  heard,
}: KillRun): Promise<Tally> {
  const platform = await openFakePlatform(latencyMs);
  platform.beReadable(readable);
  const aheadOf = dayClock();
  const lived: Round[] = [];
  try {
    await prepare(stateDir, people, aheadOf(0));
    const orders = (round: number, finish = false) => ({
      ...{ stateDir, url: platform.url, aheadMs: aheadOf(round), round, finish },
    });
    for (let round = 0; round < rounds; round += 1) {
      lived.push(await killedRound(orders(round), platform, momentOf(round, aliveMs)));
      heard?.(`round ${round + 1}: ${platform.posts.length} posts`);
    }
    lived.push(await finishedRound(orders(rounds - 1, true)));
    return await tally(stateDir, { rounds: lived, posts: platform.posts, backupsTried });
  } finally {
    await platform.close();
  }
}

/** By turns it is killed on the way of a post, anywhere in its life, and while it starts. */
function momentOf(round: number, aliveMs: number): Moment {
  const wherever = Math.random();
  if (round % 2 === 0) return { after: 1 + Math.floor(wherever * 4), ms: Math.random() * latencyMs };
  return { after: round % 4 === 1 ? "planning" : "starting", ms: wherever * aliveMs };
}

/** Continues the clock of the plan that has one, and gives each of its parties reporters. */
async function prepare(stateDir: string, people: number, aheadMs: number): Promise<void> {
  const plans = keptPlans(stateDir);
  const log = createLog("silent");
  const database = await openDatabase({ stateDir, log });
  const clock = { now: () => Temporal.Now.instant().add({ milliseconds: aheadMs }) };
  const { store, clockwork } = assemble(database, {
    ...{ config: configOf(stateDir), plans, log, clock, alone: true, wake: () => Promise.resolve() },
  });
  const on = Temporal.PlainDate.from("2026-12-01");
  const parties = plans.get("dataset", lanu).organisations;
  for (let at = 0; at < people; at += 1) {
    const person = `slack:T1:U${at + 1}` as PersonId;
    const party = parties[at % parties.length];
    if (party === undefined) throw new Error("a plan of nobody");
    const state: Role["state"] = { kind: "approved", by: "settings", on };
    await store.people.save({ id: person, language: (["fi", "sv", "en"] as const)[at % 3] ?? "fi" });
    await store.people.saveRole({ person, name: "reporter", scope: { kind: "party", party }, state });
  }
  await clockwork.decideClock("local" as PersonId, { kind: "continued", plan: lanu });
  await database.close();
}
