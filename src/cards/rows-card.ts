import type { RowPart, RowsAnswer } from "../domain/query/answer.ts";
import type { RowQuery } from "../domain/query/query.ts";
import type { Card, Line, Part } from "./card.ts";
import { joined, line, say } from "./line.ts";
import { name, quote, translatedName, type Writing } from "./parts.ts";
import { rowWords } from "./rows-words.ts";
import { sourceLine } from "./source-line.ts";
import { endedLine } from "./ended-line.ts";

/** Cells of action rows, grouped under actor and objective, in the source's own Finnish. */
export function rowsCard(answer: RowsAnswer, writing: Writing): Card {
  const { lang } = writing;
  const words = rowWords[lang];
  const { query, rows } = answer;
  const shown = rows.flatMap((part) =>
    query.kind === "measures" ? measureLines(part, writing) : cellLines(part, query, writing),
  );
  const lead = query.kind === "measures" ? [] : [line("lead", say`${words.field[query.kind]}`)];
  const lines: Line[] = [
    ...lead,
    ...shown,
    ...(query.kind !== "measures" && query.filter.measures ? [line("note", say`${words.wholeRow}`)] : []),
    ...(lang === "fi" ? [] : [line("note", say`${words.inFinnish}`)]),
    ...sourceLine(
      rows.map((part) => part.row),
      writing,
    ),
    ...endedLine(
      rows.map((part) => part.row),
      writing,
    ),
  ];
  const records = rows.flatMap((part) => [...part.measures, part.row]);
  return { lang, lines, sources: records, suggestions: [] };
}

function measureLines(part: RowPart, writing: Writing): Line[] {
  const items = part.measures.map((measure) => line("item", [quote(measure, measure.text, writing.lang)]));
  return [headingOf(part, writing), ...viaLines(part, writing), ...items];
}

type Field = Exclude<RowQuery["kind"], "measures">;

/** The asked cell of the row; a row that points elsewhere may still have the cell itself. */
function cellsOf({ row, via }: RowPart, field: Field): readonly string[] {
  const own = (each: typeof row): readonly string[] => {
    switch (field) {
      case "responsible":
        return each.unitsText;
      case "metrics":
        return each.metrics;
      case "schedule":
        return each.schedule;
      case "follow-up":
        return each.followUp;
    }
  };
  const asked = via ? own(via) : [];
  return asked.length > 0 ? asked : own(row);
}

function cellLines(part: RowPart, query: RowQuery & { readonly kind: Field | "measures" }, writing: Writing): Line[] {
  const { lang, plans } = writing;
  if (query.kind === "measures") return measureLines(part, writing);
  const cells = cellsOf(part, query.kind).map((text): Part[] => [quote(part.row, text, lang)]);
  const actor = plans.get("organisation", part.row.actor);
  const told =
    cells.length > 0 ? joined(cells, " · ") : say`${name(actor, actor.name[lang])} (${rowWords[lang].noUnit})`;
  const asked = query.filter.measures ? part.measures.filter((each) => query.filter.measures?.includes(each.id)) : [];
  const times =
    query.kind === "schedule" ? part.measures.filter((each) => asked.includes(each) && /\d/.test(each.text)) : [];
  const about = times.length > 0 ? times : asked.slice(0, 2);
  return [
    headingOf(part, writing),
    ...viaLines(part, writing),
    line("item", told),
    ...about.map((measure) => line("item", say`${rowWords[lang].measure}: ${quote(measure, measure.text, lang)}`)),
  ];
}

function headingOf({ row, via }: RowPart, { plans, lang }: Writing): Line {
  const shown = via ?? row;
  const actor = plans.get("organisation", shown.actor);
  const about = shown.objective === undefined ? plans.get("goal", shown.goal) : plans.get("objective", shown.objective);
  const audience = shown.audience === undefined ? [] : say` (${quote(shown, shown.audience, lang)})`;
  return line("heading", say`${name(actor, actor.name[lang])} · ${translatedName(about, about.name, lang)}${audience}`);
}

function viaLines({ row, via }: RowPart, { plans, lang }: Writing): Line[] {
  if (via?.state.kind !== "see-previous") return [];
  const objective = row.objective && plans.get("objective", row.objective);
  const where = objective ? say` → ${name(objective, objective.name[lang])}` : [];
  return [line("body", say`«${quote(via, via.state.text, lang)}»${where}`)];
}
