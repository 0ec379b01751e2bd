import { setTimeout } from "node:timers/promises";
import type { App } from "@microsoft/teams.apps";
import { TypingActivityInput, type ActivityParams } from "@microsoft/teams.api";
import { z } from "zod";
import { createPace } from "./pace.ts";
import { notSent } from "./teams-errors.ts";

/** A conversation, and the address at which it is written to. */
export interface Place {
  readonly conversation: string;
  readonly serviceUrl: string;
}

/** What somebody is in a conversation. */
export interface Member {
  readonly name: string;
  /** Guests of the organisation, and people of others. */
  readonly guest: boolean;
}

/** What the product does in conversations of Teams. */
export interface Connector {
  /** Shows for a moment that something is coming. A courtesy, so it neither waits for its turn nor fails. */
  readonly hint: (place: Place) => void;
  /** Posts once; gives the platform's name of the message, "" when it gave it none. Throws what the SDK throws. */
  readonly post: (place: Place, activity: ActivityParams) => Promise<string>;
  /** The same for somebody who is waiting: tries again a few times where it did not go out. */
  readonly answer: (place: Place, activity: ActivityParams) => Promise<string>;
  readonly update: (place: Place, id: string, activity: ActivityParams) => Promise<void>;
  /** Throws when Teams does not say. */
  readonly member: (place: Place, user: string) => Promise<Member>;
}

/** Whoever waits for an answer is not kept waiting longer than these tries, nor any of them longer than this. */
const [triesAtMost, waitAtMostMs] = [4, 10_000];

/** A message that is taken in and shown later has no name yet. */
const Posted = z.looseObject({ id: z.string().default("") }).catch({ id: "" });
const MemberAnswer = z.looseObject({ name: z.string().catch(""), userRole: z.string().optional() });

/** Edits may follow each other faster than messages: nobody is told of them, and whoever has pressed a button waits for all. */
const editGapMs = 250;

export function createConnector(app: App, pace = createPace(), editing = createPace(editGapMs)): Connector {
  const at = ({ serviceUrl }: Place) => app.api.clone({ serviceUrl }).conversations;
  const post: Connector["post"] = async (place, activity) => {
    await pace(place.conversation);
    return Posted.parse(await at(place).createActivity(place.conversation, activity)).id;
  };
  const update: Connector["update"] = async (place, id, activity) => {
    await editing(place.conversation);
    await at(place).updateActivity(place.conversation, id, activity);
  };
  return {
    hint: (place) =>
      void at(place)
        .createActivity(place.conversation, new TypingActivityInput())
        .catch(() => undefined),
    post,
    answer: (place, activity) => patiently(() => post(place, activity)),
    update: (place, id, activity) => patiently(() => update(place, id, activity)),
    member: async (place, user) => {
      const { name, userRole } = MemberAnswer.parse(await at(place).getMemberById(place.conversation, user));
      return { name, guest: userRole === "guest" || userRole === "anonymous" };
    },
  };
}

/** Tries again what was not done, as long as somebody may be expected to wait. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const why = notSent(error, Math.random);
      if (why?.kind !== "later" || tries === triesAtMost) throw error;
      await setTimeout(Math.min(why.after.total("milliseconds"), waitAtMostMs));
    }
  }
}
