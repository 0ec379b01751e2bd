import type { Answer, RowsAnswer } from "./answer.ts";
import type { CellField, Query, RowQuery, SeveralQuery } from "./query.ts";

/** Answers to the parts of a question; parts that ask of the same rows are answered by those rows once. */
export function runSeveral({ parts, more }: SeveralQuery, run: (part: Query) => Answer): Answer {
  const answers = parts.map(run);
  const together = ofSameRows(parts, answers);
  if (together) return together;
  return { kind: "several", parts: answers, more: more === true };
}

/** "Kuka vastaa ja miten sitä seurataan": the rows with all the asked cells, and the cells that none of them has. */
function ofSameRows(parts: readonly Query[], answers: readonly Answer[]): RowsAnswer | undefined {
  const queries = parts.filter(isRowQuery);
  const told = answers.filter((each) => each.kind === "rows");
  const measured = told.find((each) => each.query.kind === "measures");
  const first = measured ?? told[0];
  const oneFilter = new Set(queries.map((each) => JSON.stringify(each.filter))).size === 1;
  if (!first || queries.length < parts.length || !oneFilter || told.some((each) => each.judged)) return undefined;
  const rows = [...new Map(told.flatMap((each) => each.rows).map((part) => [part.row.id, part])).values()];
  const shown = told.map((each) => each.query.kind);
  const beside = [...new Set(shown)].filter(
    (kind): kind is CellField => kind !== first.query.kind && kind !== "measures",
  );
  const absent = queries.map((each) => each.kind).filter((kind) => !shown.includes(kind));
  return { ...first, query: { ...first.query, beside }, rows, absent };
}

function isRowQuery(query: Query): query is RowQuery {
  return "filter" in query && query.kind !== "count";
}
