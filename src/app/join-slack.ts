import { cardMessage } from "../adapters/slack/card-blocks.ts";
import { listen } from "../adapters/slack/listeners/listen.ts";
import { slackPlace } from "../adapters/slack/slack-ids.ts";
import { startSlack, type RunningSlack } from "../adapters/slack/start-slack.ts";
import type { KeyValues } from "../adapters/store/key-values.ts";
import type { Reply } from "../application/answer-question.ts";
import { createConverse, type ConversationMemory } from "../application/converse.ts";
import type { Logger, Question } from "../application/ports.ts";
import { endReach } from "../application/people/end-reach.ts";
import type { Card } from "../cards/card.ts";
import type { SlackSettings } from "../config-slack.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Living } from "./open-clock.ts";

export interface JoinParts {
  readonly settings: SlackSettings;
  readonly living: Living;
  readonly memory: ConversationMemory;
  readonly installations: KeyValues;
  readonly plans: Plans;
  readonly answer: (question: Question) => Promise<Reply<Card>>;
  readonly log: Logger;
  readonly publicUrl?: string;
}

/** Joins Slack with everything the product can do there. */
export function joinSlack({
  settings,
  living,
  plans,
  log,
  answer,
  memory,
  ...parts
}: JoinParts): Promise<RunningSlack> {
  const { store, clockwork, clock, pictures } = living;
  const { access } = clockwork;
  const converse = createConverse({ answer, memory, plans, store, access, clock });
  const desk = { plans, store, clockwork, converse, memory, clock, pictures, log };
  return startSlack({
    ...parts,
    settings,
    log,
    render: cardMessage,
    listen: (app) => {
      listen(app, desk);
    },
    takeIn: (key) => store.takeIn(`slack:${key}`, clock.now()),
    onGone: (team) => endReach(living, (to) => slackPlace(to)?.team === team),
  });
}
