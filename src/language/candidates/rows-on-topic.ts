import type { ActionRow } from "../../domain/plan/action-row.ts";
import { scoreFor, topicWhole, type Asked } from "../candidate.ts";
import { fitIn } from "../given.ts";
import type { LinkableKind } from "../linkable.ts";
import { weighingOf } from "../weighing.ts";

/** A measure or cell by its place, with how much it explains of the topic and of the question. */
export interface OnTopic {
  readonly place: number;
  readonly topic: number;
  readonly score: number;
}

/** Measures and cells nearly as good as the best one belong to the answer. */
const nearly = 0.8;
/** A topic must explain at least this much of the words that are left when places, units and goals are taken away. */
const topicEnough = 0.25;
/** Where a filter leaves fewer than one row in so many, each is looked at; among more, what may matter is found first. */
const fewOf = 4;

const rowKinds: readonly LinkableKind[] = ["measure", "cell"];

/** The measure or cell of some rows that explains the question best, and after it those that explain it nearly as well. */
export function rowsOnTopic(asked: Asked, rows: readonly ActionRow[], given: readonly number[]): readonly OnTopic[] {
  // A question of slots alone has no topic.
  if (topicWhole(asked.reading) === 0) return [];
  const weighing = weigh(asked, given);
  if (rows.length * fewOf < asked.plans.rows.length) lookAtEach(asked, rows, weighing);
  else lookAtBest(asked, rows, weighing);
  const [first, ...others] = weighing.found;
  if (!first) return [];
  const best = others.reduce((one, other) => (isBetter(other, one) ? other : one), first);
  const alike = weighing.found
    .filter((each) => each !== best && each.topic >= best.topic * nearly && each.score >= best.score * nearly)
    .sort((a, b) => a.place - b.place);
  return [best, ...alike];
}

interface Weighed {
  readonly found: readonly OnTopic[];
  readonly add: (place: number, fit: number) => void;
  /** The score that nothing of a plan exceeds. */
  readonly bound: (fit: number) => number;
  readonly needed: (fit: number) => number;
  /** What scores less is neither the best nor nearly as good. */
  readonly least: () => number;
}

function weigh(asked: Asked, given: readonly number[]): Weighed {
  const { evidence, needed, ceiling } = weighingOf(asked);
  const [neededFor, most] = [needed(given), ceiling(given)];
  const found: OnTopic[] = [];
  // No score is as low.
  let top = -1;
  const least = (): number => Math.min(top, top * nearly);
  return {
    ...{ found, least },
    add: (place, fit) => {
      if (most(place) + fit < least()) return;
      const { topic = 0, slots } = evidence(asked.hits.matchesAt(place), given);
      if (topic < topicEnough) return;
      const score = scoreFor({ topic, slots }) + fit;
      found.push({ place, topic, score });
      top = Math.max(top, score);
    },
    bound: (fit) => {
      const best = evidence(asked.hits.most(), given);
      return (best.topic ?? 0) < topicEnough ? -Infinity : scoreFor(best) + fit;
    },
    needed: (fit) => neededFor({ topic: topicEnough, score: least() - fit }),
  };
}

function lookAtEach(asked: Asked, rows: readonly ActionRow[], { add }: Weighed): void {
  const fit = fitIn(asked);
  for (const { id, plan } of rows) for (const place of asked.hits.inRow(id)) add(place, fit(plan));
}

function lookAtBest(asked: Asked, rows: readonly ActionRow[], { add, bound, needed, least }: Weighed): void {
  const { hits, plans } = asked;
  const fits = Map.groupBy(hits.shelves(rowKinds), ({ sample }) => fitIn(asked)(sample.plan));
  const left = rows.length === plans.rows.length ? undefined : new Set<string | undefined>(rows.map((row) => row.id));
  hits.visit({
    lots: [...fits].map(([fit, shelves]) => ({ fit, shelves, bound: bound(fit), needed: () => needed(fit) })),
    ...{ weights: weighingOf(asked).weights, least },
    visit: (place, { fit }) => {
      if (!left || left.has(hits.linkableAt(place).row)) add(place, fit);
    },
  });
}

function isBetter(one: OnTopic, other: OnTopic): boolean {
  const by = one.score - other.score || one.topic - other.topic || other.place - one.place;
  return by > 0;
}
