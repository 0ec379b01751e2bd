import { openThrowAway } from "../adapters/store/database.ts";
import type { Logger } from "../application/ports.ts";
import type { Config } from "../config.ts";
import type { MessageId } from "../domain/duty/message.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { assemble, type OpenClock } from "./open-clock.ts";

/** How far ahead a trial looks for the next reminder. */
const daysLookedAhead = 400;
const tickMs = 1000;

export interface OpenTrial extends OpenClock {
  /** Moves the time to the next reminder and delivers it; false when there is none within a year, and the time then stays. */
  readonly step: () => Promise<boolean>;
}

/** A living clock in memory whose time starts at a local moment and goes on from there, for watching a year. */
export async function openTrial(
  config: Config,
  plans: Plans,
  log: Logger,
  start: Temporal.PlainDateTime,
): Promise<OpenTrial> {
  const database = await openThrowAway();
  const calls = new Map<MessageId, Temporal.Instant>();
  const begun = start.toZonedDateTime("Europe/Helsinki").toInstant();
  let ahead = Temporal.Now.instant().until(begun);
  const clock = { now: () => Temporal.Now.instant().add(ahead) };
  const living = assemble(database, {
    ...{ config, plans, log, clock, alone: true },
    wake: (_db, id, at) => Promise.resolve(void calls.set(id, at)),
  });
  const { clockwork } = living;
  const next = () => [...calls].toSorted(([, a], [, b]) => Temporal.Instant.compare(a, b))[0];
  const deliverDue = async (): Promise<boolean> => {
    let sent = false;
    for (let call = next(); call && Temporal.Instant.compare(call[1], clock.now()) <= 0; call = next()) {
      calls.delete(call[0]);
      await clockwork.deliver(call[0]);
      sent ||= (await living.store.outbox.find(call[0]))?.state.kind === "sent";
    }
    return sent;
  };
  const moveTo = (moment: Temporal.Instant): void => {
    if (Temporal.Instant.compare(moment, clock.now()) > 0) ahead = Temporal.Now.instant().until(moment);
  };
  const step = async (): Promise<boolean> => {
    const stayed = ahead;
    for (let day = 0; day < daysLookedAhead; day += 1) {
      await clockwork.plan();
      const call = next();
      const tomorrow = clock.now().toZonedDateTimeISO("Europe/Helsinki").add({ days: 1 }).startOfDay().toInstant();
      moveTo(call && Temporal.Instant.compare(call[1], tomorrow) < 0 ? call[1] : tomorrow);
      if (await deliverDue()) return true;
    }
    // Nothing is coming as things are: the time stays, so that a clock continued next is not years late.
    ahead = stayed;
    return false;
  };
  await clockwork.plan();
  let ticking = Promise.resolve<unknown>(undefined);
  const timer = setInterval(() => {
    ticking = ticking.then(deliverDue).catch((error: unknown) => {
      log.error({ err: error }, "the trial clock stumbled");
    });
  }, tickMs);
  return {
    ...living,
    clock,
    died: database.died,
    // One at a time: a tick and a step would both take the same call.
    step: () => {
      const stepped = ticking.then(step);
      ticking = stepped;
      return stepped;
    },
    stop: async () => {
      clearInterval(timer);
      await ticking;
      await database.close();
    },
  };
}
