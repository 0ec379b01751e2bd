import type { RequestHandler } from "express";
import type { RunningSlack } from "../adapters/slack/start-slack.ts";
import type { RunningTeams } from "../adapters/teams/start-teams.ts";
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
  /** The platforms that are configured and out of reach at this moment. */
  readonly disconnected: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

export function createPlatforms({ config, log, answering }: PlatformParts): Platforms {
  const joined: { slack?: RunningSlack; teams?: RunningTeams } = {};
  const joinAll = async (living: Living): Promise<void> => {
    const { plans, answerOver } = answering;
    const { store, clock } = living;
    const answer = answerOver(
      async () => overlayOf(await store.clock.decisions()),
      () => standingNow(store, today(clock)),
      living.help,
    );
    const parts = { living, plans, answer, log };
    if (config.slack) {
      const { joinSlack } = await import("./join-slack.ts");
      const outside = config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl };
      const { memory, keyValues } = living;
      const own = { settings: config.slack, memory, installations: keyValues("slack") };
      joined.slack = await joinSlack({ ...parts, ...own, ...outside });
    }
    if (config.teams) {
      const { joinTeams } = await import("./join-teams.ts");
      joined.teams = await joinTeams({ ...parts, settings: config.teams });
    }
  };
  return {
    join: joinAll,
    messengerOf: (to) => {
      if (to.startsWith("slack:")) return joined.slack?.messenger;
      return to.startsWith("teams:") ? joined.teams?.messenger : undefined;
    },
    routes: () => [joined.slack?.routes, joined.teams?.routes].filter((routes) => routes !== undefined),
    disconnected: async () => [
      ...(joined.slack?.connected() === false ? ["slack"] : []),
      ...((await joined.teams?.isReady()) === false ? ["teams"] : []),
    ],
    stop: async () => {
      await Promise.all([joined.slack?.stop(), joined.teams?.stop()]);
    },
  };
}

interface PlatformParts {
  readonly config: Config;
  readonly log: Logger;
  readonly answering: Answering;
}
