import { setTimeout as pass } from "node:timers/promises";
import { backup } from "../../src/adapters/store/backup.ts";
import { openDatabase, type Database } from "../../src/adapters/store/database.ts";
import { backupFolder } from "../../src/adapters/store/folders.ts";
import { startClock, type OpenClock } from "../../src/app/open-clock.ts";
import { today } from "../../src/application/clock.ts";
import { createLog } from "../../src/log.ts";
import { keptPlans } from "./kept-plans.ts";
import { createPlatformMessenger } from "./platform-messenger.ts";
import { randomPress } from "./random-press.ts";
import { configOf, type Orders, type Saying } from "./rounds.ts";

// A process of its own: lives the clock of a DATA_DIR until it is killed, or until nothing more is due when told to finish. Says what
// it does and what it has done, one JSON object a line.
const orders = JSON.parse(process.argv[2] ?? "{}") as Orders;
const { stateDir, url, aheadMs, round, finish } = orders;
const say = (saying: Saying) => void process.stdout.write(`${JSON.stringify(saying)}\n`);

const plans = keptPlans(stateDir);
say({ kind: "doing", what: "starting" });
const log = createLog(process.env["KILL_LOG"] ?? "silent");
const database = await openDatabase({ stateDir, log });
const messenger = createPlatformMessenger(url);
const living = await startClock(database, {
  ...{ config: configOf(stateDir), plans, log },
  messengerOf: () => messenger,
  ahead: Temporal.Duration.from({ milliseconds: aheadMs }),
});
await (finish ? untilNothingIsDue(living) : live(living, database));
await living.stop();

/** Plans, presses and backs up for as long as it may; the queue sends beside it. */
async function live({ store, clockwork, clock }: OpenClock, { engine }: Database): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    say({ kind: "doing", what: "planning" });
    await clockwork.plan();
    say({ kind: "doing", what: "pressing" });
    for (let at = 0; at < 3; at += 1) {
      const press = await randomPress(store, today(clock), `press-${round}-${turn}-${at}`);
      if (press === undefined) continue;
      const pressed = await clockwork.act(press);
      say({ kind: "pressed", press, changed: pressed.kind === "acted" && pressed.acted.kind === "changed" });
      await pass(100); // People are not quicker, and messages leave between their presses.
    }
    if (turn % 3 !== 2 || engine !== "pglite") continue;
    say({ kind: "doing", what: "backing up" });
    say({ kind: "backed-up", file: await backup(database, backupFolder(stateDir), clock.now()) });
  }
}

/** Looks twice a second, as somebody at a screen would: what is waited for is the queue's own polling. */
async function untilNothingIsDue({ store, clock }: OpenClock): Promise<void> {
  const isDue = async () =>
    (await store.outbox.inState(["planned", "sending"])).some(
      ({ day, state }) => state.kind === "sending" || Temporal.PlainDate.compare(day, today(clock)) <= 0,
    );
  while (await isDue()) await pass(500);
}
