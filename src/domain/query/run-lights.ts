import type { Plans } from "../plan/plans.ts";
import type { Answer, LightsAnswer } from "./answer.ts";
import type { LightsQuery } from "./query.ts";
import { runFigures } from "./run-figures.ts";

/** Every indicator's latest light, one per group; counts and figures without a better direction give none. */
export function runLights(plans: Plans, query: LightsQuery): Answer {
  const lights = plans.indicators
    .filter((indicator) => indicator.plan === query.plan)
    .flatMap((indicator) => {
      const answer = runFigures(plans, {
        kind: "traffic-light",
        indicator: indicator.id,
        groups: query.groups,
        areas: [],
        years: [],
        against: query.against,
      });
      return answer.kind === "figures" ? answer.comparisons.map((each) => ({ ...each, indicator })) : [];
    })
    .filter((each): each is LightsAnswer["lights"][number] => each.light !== undefined)
    .filter((each) => query.light === undefined || each.light === query.light);
  const { light, against } = query;
  return { kind: "lights", ...(light ? { light } : {}), against, lights };
}
