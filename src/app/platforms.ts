import type { RequestHandler } from "express";
import type { RunningSlack } from "../adapters/slack/start-slack.ts";
import type { Logger } from "../application/ports.ts";
import type { MessengerOf } from "../application/reminders/messenger.ts";
import type { Card } from "../cards/card.ts";
import { today } from "../application/clock.ts";
import { standingNow } from "../application/progress/standing-now.ts";
import type { Config } from "../config.ts";
import { overlayOf } from "../domain/calendar/clock-decision.ts";
import type { Answering } from "./answering.ts";
import type { Living } from "./open-clock.ts";

/** The chat platforms that are configured. */
export interface Platforms {
  /** Joins them; before that, nothing can be sent through them. */
  readonly join: (living: Living) => Promise<void>;
  readonly messengerOf: MessengerOf<Card>;
  /** What the platforms call, for the shared server. */
  readonly routes: () => readonly RequestHandler[];
  readonly stop: () => Promise<void>;
}

export function createPlatforms({
  config,
  log,
  answering,
}: {
  readonly config: Config;
  readonly log: Logger;
  readonly answering: Answering;
}): Platforms {
  let slack: RunningSlack | undefined;
  return {
    join: async (living) => {
      if (!config.slack) return;
      const { joinSlack } = await import("./join-slack.ts");
      const { plans, answerOver } = answering;
      const { store, clock } = living;
      const answer = answerOver(
        async () => overlayOf(await store.clock.decisions()),
        () => standingNow(store, today(clock)),
      );
      const { memory, keyValues } = living;
      const outside = config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl };
      const parts = { settings: config.slack, living, memory, installations: keyValues("slack"), plans, answer, log };
      slack = await joinSlack({ ...parts, ...outside });
    },
    messengerOf: (to) => (to.startsWith("slack:") ? slack?.messenger : undefined),
    routes: () => (slack?.routes ? [slack.routes] : []),
    stop: async () => slack?.stop(),
  };
}
