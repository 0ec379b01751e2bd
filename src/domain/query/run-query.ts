import { emptyOverlay, type CalendarOverlay } from "../calendar/overlay.ts";
import type { Dataset } from "../plan/dataset.ts";
import type { Standing } from "../progress/standing.ts";
import type { Plans } from "../plan/plans.ts";
import type { Answer } from "./answer.ts";
import type { Query, RowQuery } from "./query.ts";
import { verdictOf, type ValidityClaim, type Verdict } from "./claim.ts";
import { judgeFigures } from "./judge-figures.ts";
import { judgeNoRows, judgeRows } from "./judge-rows.ts";
import { runCalendar } from "./run-calendar.ts";
import { runCount } from "./run-count.ts";
import { runFacts } from "./run-facts.ts";
import { runFigures } from "./run-figures.ts";
import { runGoals } from "./run-goals.ts";
import { runLights } from "./run-lights.ts";
import { runRows } from "./run-rows.ts";
import { runStatus } from "./run-status.ts";
import { runSeveral } from "./run-several.ts";

/**
 * What the plans, the coordinators' words laid over their calendars and the reports, where they can be seen, say to a query. Pure:
 * the same of all four give the same answer. Throws when the query holds an id that is not in the plans, which only an unchecked
 * query can.
 */
export function runQuery(
  plans: Plans,
  query: Query,
  overlay: CalendarOverlay = emptyOverlay,
  standing?: Standing,
): Answer {
  switch (query.kind) {
    case "indicator-value":
    case "indicator-trend":
    case "indicator-compare":
    case "traffic-light":
      return withFiguresJudged(runFigures(plans, query));
    case "traffic-lights":
      return runLights(plans, query);
    case "traffic-rule": {
      const rule = plans.rules.get(query.plan);
      return rule ? { kind: "rule", rule, plan: query.plan } : { kind: "not-in-plan", reason: { kind: "nothing" } };
    }
    case "measures":
    case "responsible":
    case "metrics":
    case "schedule":
    case "follow-up":
      return withRowsJudged(plans, query, runRows(plans, query));
    case "goals":
      return runGoals(plans, query);
    case "objective": {
      const objective = plans.get("objective", query.objective);
      const indicators = plans.indicators.filter(
        (each) => each.plan === objective.plan && each.number !== null && objective.indicators.includes(each.number),
      );
      return { kind: "objective", objective, goal: plans.get("goal", objective.goal), indicators };
    }
    case "indicator":
      return { kind: "indicators", indicators: query.indicators.map((id) => plans.get("indicator", id)) };
    case "facts":
      return runFacts(plans, query);
    case "decisions":
      return { kind: "decisions", decisions: query.decisions.map((id) => plans.get("decision", id)) };
    case "realised":
      return { kind: "realised", measures: query.measures.map((id) => plans.get("realised-measure", id)) };
    case "priorities":
      return { kind: "priorities", priorities: query.priorities.map((id) => plans.get("priority", id)) };
    case "terms":
      return { kind: "terms", terms: query.terms.map((id) => plans.get("term", id)) };
    case "dataset": {
      const datasets = query.plans.map((id) => plans.get("dataset", id));
      const verdict = query.claim && judgeValidity(datasets, query.claim);
      return { kind: "datasets", datasets, ...(verdict ? { verdict } : {}) };
    }
    case "count":
      return runCount(plans, query.of, query.filter);
    case "calendar":
      return runCalendar(plans, query, overlay);
    case "status":
    case "missing-reports":
    case "ownerless-rows":
    case "figureless-metrics":
    case "due-indicators":
      return runStatus(plans, query, { overlay, standing });
    case "several":
      return runSeveral(query, (part) => runQuery(plans, part, overlay, standing));
    case "capabilities":
      return { kind: "capabilities", datasets: plans.datasets };
    case "courtesy":
    case "unknown-asker":
    case "ambiguous":
    case "not-in-plan":
    case "out-of-scope":
      return query;
  }
}

function withFiguresJudged(answer: Answer): Answer {
  const judged = answer.kind === "figures" ? judgeFigures(answer) : undefined;
  return answer.kind === "figures" && judged ? { ...answer, judged } : answer;
}

function withRowsJudged(plans: Plans, query: RowQuery, answer: Answer): Answer {
  if (answer.kind === "rows") {
    const judged = judgeRows(plans, answer);
    return judged ? { ...answer, judged } : answer;
  }
  const verdict = answer.kind === "not-in-plan" ? judgeNoRows(query, answer) : undefined;
  return answer.kind === "not-in-plan" && verdict ? { ...answer, verdict } : answer;
}

function judgeValidity(datasets: readonly Dataset[], { on }: ValidityClaim): Verdict | undefined {
  return verdictOf(datasets.map(({ validity }) => validity.from <= on && on <= validity.to));
}
