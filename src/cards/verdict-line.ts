import type { Language } from "../domain/plan/language.ts";
import type { Answer, RowsAnswer } from "../domain/query/answer.ts";
import type { JudgedFigures } from "../domain/query/claim.ts";
import type { Line, Part } from "./card.ts";
import { joined, line, say } from "./line.ts";
import { areaName, groupName } from "./names.ts";
import { name, slot, type Writing } from "./parts.ts";
import { verdictWords } from "./verdict-words.ts";

/** Yes, no or partly, where a yes/no question was asked and the records decide it. */
export function verdictLine(answer: Answer, writing: Writing): readonly Line[] {
  const parts = verdictParts(answer, writing);
  return parts.length === 0 ? [] : [line("lead", parts)];
}

function verdictParts(answer: Answer, writing: Writing): readonly Part[] {
  const words = verdictWords[writing.lang];
  switch (answer.kind) {
    case "figures":
      return answer.judged ? ofFigures(answer.judged, writing) : [];
    case "rows":
      return ofRows(answer, writing);
    case "datasets":
      if (answer.verdict === "partly") return say`${words.somePlans}`;
      return answer.verdict ? say`${words[answer.verdict]}` : [];
    case "facts":
    case "not-in-plan":
      return answer.verdict ? say`${words[answer.verdict]}` : [];
    default:
      return [];
  }
}

function ofFigures({ verdict, figures }: JudgedFigures, writing: Writing): readonly Part[] {
  const words = verdictWords[writing.lang];
  const groups = new Set(figures.map((each) => each.figure.group));
  if (verdict !== "partly") return say`${groups.size > 1 ? words.ofAll[verdict] : words[verdict]}`;
  const named = (holds: boolean): readonly Part[] =>
    figures
      .filter((each) => each.holds === holds)
      .map(({ figure }) => slot(groups.size > 1 ? groupName(figure.group, writing) : areaName(figure.area, writing)));
  return partly(named(true), named(false), words);
}

function ofRows({ judged, query }: RowsAnswer, writing: Writing): readonly Part[] {
  const words = verdictWords[writing.lang];
  if (!judged) return [];
  const { verdict, holding, others } = judged;
  if (verdict === "no") return say`${words.others}`;
  if (verdict === "yes") return say`${query.claim?.kind === "exists" ? words.has : words.yes}`;
  if (holding.some((actor) => others.includes(actor))) return say`${words.someRows}`;
  const named = (actors: typeof holding): readonly Part[] =>
    actors.map((id) => {
      const actor = writing.plans.get("organisation", id);
      return name(actor, actor.name[writing.lang]);
    });
  return partly(named(holding), named(others), words);
}

/** "Osittain. Kyllä: lukiolaiset. Ei: ammattikoululaiset." */
function partly(holding: readonly Part[], others: readonly Part[], words: (typeof verdictWords)[Language]): Part[] {
  const [yes, no] = [joined(holding, ", "), joined(others, ", ")];
  return say`${words.partly} ${words.of.yes}: ${yes}. ${words.of.no}: ${no}.`;
}
