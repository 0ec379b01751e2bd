import type { Plans } from "../plan/plans.ts";
import type { Answer } from "./answer.ts";
import type { GoalsQuery } from "./query.ts";

/** The goals of a plan, or what stands under one of them. An annual plan has the goals of the plan it belongs to. */
export function runGoals(plans: Plans, query: GoalsQuery): Answer {
  const dataset = plans.get("dataset", query.plan);
  const owner = plans.goals.some((goal) => goal.plan === dataset.id) ? dataset.id : (dataset.partOf ?? dataset.id);
  const goals = plans.goals.filter(
    (goal) =>
      goal.plan === owner &&
      (query.goal === undefined || goal.id === query.goal) &&
      (goal.goalKind === "cross-cutting") === (query.part === "cross-cutting"),
  );
  const under = <Item extends { readonly goal: string }>(list: readonly Item[]): readonly Item[] =>
    list.filter((item) => goals.some((goal) => goal.id === item.goal));
  const objectives = query.part === "objectives" ? under(plans.objectives) : [];
  const priorities = query.part === "priorities" ? under(plans.priorities) : [];
  const asked = { goals, "cross-cutting": goals, objectives, priorities }[query.part];
  if (asked.length === 0) return { kind: "not-in-plan", reason: { kind: "nothing" } };
  return { kind: "goals", dataset, part: query.part, goals, objectives, priorities };
}
