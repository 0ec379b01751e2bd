import type { PlanContents } from "../../domain/plan/plans.ts";
import type { Problems } from "./problem.ts";

type Places = ReadonlyMap<string, { readonly file: string; readonly line: number }>;

/** Reports every reference that leads nowhere, at the entry that holds it. */
export function checkReferences(contents: PlanContents, places: Places, problems: Problems): void {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map((each) => each.id));
  const known = {
    dataset: ids(contents.datasets),
    document: ids(contents.documents),
    organisation: ids(contents.organisations),
    unit: ids(contents.units),
    goal: ids(contents.goals),
    objective: ids(contents.objectives),
    row: ids(contents.rows),
    fact: ids(contents.facts),
    group: ids(contents.groups),
    area: ids(contents.areas),
    party: ids([...contents.units, ...contents.organisations]),
  };
  const refers = (from: { readonly id: string }, kind: keyof typeof known, to: string | undefined): void => {
    if (to === undefined || known[kind].has(to)) return;
    const place = places.get(from.id) ?? { file: "data", line: 1 };
    const near = nearest(to, known[kind]);
    const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
    problems.report({
      ...place,
      field: kind,
      what: `no ${kind === "party" ? "unit or organisation" : kind} "${to}"`,
      mend: `Correct it, or add it first.${hint}`,
    });
  };

  for (const each of contents.datasets) {
    refers(each, "dataset", each.partOf);
    refers(each, "dataset", each.succeededBy);
    refers(each, "area", each.area);
    for (const id of each.organisations) refers(each, "organisation", id);
    for (const id of each.documents) refers(each, "document", id);
  }
  for (const each of contents.units) refers(each, "organisation", each.organisation);
  for (const each of contents.priorities) refers(each, "goal", each.goal);
  for (const each of contents.realised) refers(each, "goal", each.goal);
  for (const each of contents.facts) refers(each, "fact", each.partOf);
  for (const { id, plan, about } of contents.topics) {
    for (const each of contents.facts.filter((fact) => fact.topic === id && fact.plan === plan).slice(0, 1)) {
      refers(each, "dataset", about);
    }
  }
  for (const entry of contents.entries) for (const id of entry.who) refers(entry, "party", id);
  for (const indicator of contents.indicators) {
    for (const { group, area } of indicator.observations) {
      refers(indicator, "group", group);
      refers(indicator, "area", area);
    }
  }
  for (const each of contents.organisations) for (const area of each.areas) refers(each, "area", area);
  for (const row of contents.rows) {
    refers(row, "organisation", row.actor);
    refers(row, "goal", row.goal);
    refers(row, "objective", row.objective);
    for (const unit of row.units) refers(row, "unit", unit);
    if (row.state.kind === "see-previous") refers(row, "row", row.state.refersTo);
  }
  for (const objective of contents.objectives) {
    refers(objective, "goal", objective.goal);
    const numbers = new Set(
      contents.indicators.filter((each) => each.plan === objective.plan).map((indicator) => indicator.number),
    );
    for (const number of objective.indicators.filter((each) => !numbers.has(each))) {
      const place = places.get(objective.id) ?? { file: "data", line: 1 };
      const mend = "Correct the number, or add the indicator.";
      problems.report({ ...place, field: "indicators", what: `no indicator number ${number}`, mend });
    }
  }
}

/** The known id that shares the longest beginning, if at least half of it is shared. */
function nearest(wanted: string, known: ReadonlySet<string>): string | undefined {
  const shared = (id: string): number => {
    let length = 0;
    while (length < id.length && id[length] === wanted[length]) length++;
    return length;
  };
  const best = [...known].sort((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) * 2 >= wanted.length ? best : undefined;
}
