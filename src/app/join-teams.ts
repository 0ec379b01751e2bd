import { cardActivity } from "../adapters/teams/card-activity.ts";
import { farewell } from "../adapters/teams/farewell.ts";
import { listen } from "../adapters/teams/listeners/listen.ts";
import { startTeams, type RunningTeams, type TeamsParts } from "../adapters/teams/start-teams.ts";
import type { Reply } from "../application/answer-question.ts";
import { createConverse } from "../application/converse.ts";
import { createFindRecords } from "../application/find-records.ts";
import type { Logger, Question } from "../application/ports.ts";
import { createCardWriter } from "../cards/card-writer.ts";
import type { Card } from "../cards/card.ts";
import type { TeamsSettings } from "../config-teams.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Living } from "./open-clock.ts";

export interface JoinParts extends Pick<TeamsParts, "identity"> {
  readonly settings: TeamsSettings;
  readonly living: Living;
  readonly plans: Plans;
  readonly answer: (question: Question) => Promise<Reply<Card>>;
  readonly log: Logger;
  readonly publicUrl?: string;
}

/** Joins Teams with everything the product can do there. */
export function joinTeams({ living, plans, log, answer, publicUrl, ...parts }: JoinParts): Promise<RunningTeams> {
  const { store, clockwork, clock, memory, pictures } = living;
  const { access } = clockwork;
  const converse = createConverse({ answer, memory, plans, store, access, clock });
  const find = createFindRecords({ plans, writer: createCardWriter(plans) });
  const outside = publicUrl === undefined ? {} : { publicUrl };
  const desk = { plans, store, clockwork, converse, memory, clock, log, find, pictures, ...outside };
  return startTeams({
    ...{ ...parts, log },
    render: cardActivity,
    destinations: store.destinations,
    listen: (app, tools) => {
      listen(app, { ...desk, ...tools });
    },
    onGone: (to) => farewell(living, ({ id }) => id === to),
  });
}
