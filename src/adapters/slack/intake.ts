import type { App, Receiver, ReceiverEvent } from "@slack/bolt";
import type { Logger } from "../../application/ports.ts";
import { createRunningWork } from "../../application/running-work.ts";

/** The one door for what comes from Slack, by request or by connection. */
export interface Intake {
  /** What Bolt takes its events from. */
  readonly receiver: Receiver;
  /**
   * Has an event handled, once however often it comes. Resolves when its listeners are done; rejects when it was not taken in, so
   * that Slack sends it again. `taken` is called when it will be handled, or has been before.
   */
  readonly take: (event: ReceiverEvent, taken?: () => void) => Promise<void>;
  /** Takes nothing in any more and waits for the listeners that run, but not longer than this. */
  readonly drain: (ms: number) => Promise<void>;
}

export interface IntakeParts {
  /** False when the key has been taken in before, by whichever process. */
  readonly takeIn: (key: string) => Promise<boolean>;
  readonly log: Logger;
}

/**
 * Bolt neither drops events that come twice nor waits for its listeners when it stops. Whether an event is a repeat is known by its
 * id alone: after a stop, what Slack calls a retry may be the only copy.
 */
export function createIntake({ takeIn, log }: IntakeParts): Intake {
  let app: App | undefined;
  const running = createRunningWork(log);
  const handle = async (event: ReceiverEvent, taken: () => void): Promise<void> => {
    const id = eventIdOf(event.body);
    const fresh = id === undefined || (await takeIn(`slack:received:${id}`));
    taken();
    if (!fresh) return event.ack();
    await app?.processEvent(event);
  };
  return {
    receiver: { init: (made) => void (app = made), start: () => Promise.resolve(), stop: () => Promise.resolve() },
    take: async (event, taken = () => undefined) => {
      if (!running.isOpen()) throw new Error("the bot is stopping");
      await running.keep(handle(event, taken));
    },
    drain: running.drain,
  };
}

/** Only events have an id and come again; a click or a command comes once. */
function eventIdOf(body: Readonly<Record<string, unknown>>): string | undefined {
  const { type, event_id: id } = body;
  return type === "event_callback" && typeof id === "string" ? id : undefined;
}
