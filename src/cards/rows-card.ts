import type { Measure } from "../domain/plan/action-row.ts";
import type { RowPart, RowsAnswer } from "../domain/query/answer.ts";
import { cellFields, type CellField, type RowQuery } from "../domain/query/query.ts";
import type { Card, Line, Part } from "./card.ts";
import { endedLine } from "./ended-line.ts";
import { joined, line, say } from "./line.ts";
import { missingWords } from "./missing-words.ts";
import { name, quote, translatedName, type Writing } from "./parts.ts";
import { rowWords } from "./rows-words.ts";
import { sourceLine } from "./source-line.ts";

/** So few rows are told with all their cells; a longer list keeps to what was asked. */
const toldWhole = 2;
/** Measures that remind which row a cell belongs to. */
const remindedOf = 3;

/** Cells of action rows, grouped under actor and objective, in the source's own Finnish. */
export function rowsCard(answer: RowsAnswer, writing: Writing): Card {
  const { lang } = writing;
  const words = rowWords[lang];
  const { query, rows, absent } = answer;
  const records = rows.map((part) => part.row);
  const whole = rows.length <= toldWhole;
  const lead = query.kind === "measures" ? [] : [line("lead", say`${words.field[query.kind]}`)];
  const lines: Line[] = [
    ...lead,
    ...rows.flatMap((part) => rowLines(part, { query, whole }, writing)),
    ...absent.map((field) => line("note", say`${missingWords[lang].noField[field]}.`)),
    ...(query.kind !== "measures" && query.filter.measures ? [line("note", say`${words.wholeRow}`)] : []),
    ...(lang === "fi" ? [] : [line("note", say`${words.inFinnish}`)]),
    ...sourceLine(records, writing),
    ...endedLine(records, writing),
  ];
  return { lang, lines, sources: rows.flatMap((part) => [...part.measures, part.row]), suggestions: [] };
}

interface Telling {
  readonly query: RowQuery;
  readonly whole: boolean;
}

function rowLines(part: RowPart, { query, whole }: Telling, writing: Writing): readonly Line[] {
  const { kind, beside = [] } = query;
  const asked = kind === "measures" ? [] : [line("item", cell(part, kind, writing))];
  const measures = kind === "measures" ? part.measures : remindedMeasures(part, query);
  const others = cellFields.filter((field) => field !== kind && (whole || beside.includes(field)));
  return [
    headingOf(part, writing),
    ...viaLines(part, writing),
    ...asked,
    ...measures.map((measure) => measureLine(measure, kind, writing)),
    ...others.flatMap((field) => otherCell(part, field, writing)),
  ];
}

function measureLine(measure: Measure, kind: RowQuery["kind"], { lang }: Writing): Line {
  const text = quote(measure, measure.text, lang);
  return line("item", kind === "measures" ? [text] : say`${rowWords[lang].measure}: ${text}`);
}

/** The measures a cell was asked for; of those that state a time first, when it is the time that was asked. */
function remindedMeasures({ measures }: RowPart, { kind, filter }: RowQuery): readonly Measure[] {
  const asked = measures.filter((each) => filter.measures?.includes(each.id));
  const timed = kind === "schedule" ? asked.filter((each) => /\d/.test(each.text)) : [];
  return [...new Set([...timed, ...asked])].slice(0, remindedOf);
}

/** The texts of a cell; a row that points elsewhere may still have the cell itself. */
function textsOf({ row, via }: RowPart, field: CellField): readonly string[] {
  const key = (
    { responsible: "unitsText", metrics: "metrics", schedule: "schedule", "follow-up": "followUp" } as const
  )[field];
  const own = via?.[key] ?? [];
  return own.length > 0 ? own : row[key];
}

function cell(part: RowPart, field: CellField, { plans, lang }: Writing): readonly Part[] {
  const texts = textsOf(part, field).map((text) => quote(part.row, text, lang));
  if (texts.length > 0) return joined(texts, " · ");
  if (field !== "responsible") return say`${rowWords[lang].noCell}`;
  const actor = plans.get("organisation", part.row.actor);
  return say`${name(actor, actor.name[lang])} (${rowWords[lang].noUnit})`;
}

function otherCell(part: RowPart, field: CellField, writing: Writing): readonly Line[] {
  if (textsOf(part, field).length === 0) return [];
  return [line("body", say`${rowWords[writing.lang].field[field]}: ${cell(part, field, writing)}`)];
}

function headingOf({ row, via }: RowPart, { plans, lang }: Writing): Line {
  const shown = via ?? row;
  const actor = plans.get("organisation", shown.actor);
  const about = shown.objective === undefined ? plans.get("goal", shown.goal) : plans.get("objective", shown.objective);
  const audience = shown.audience === undefined ? [] : say` (${quote(shown, shown.audience, lang)})`;
  return line("heading", say`${name(actor, actor.name[lang])} · ${translatedName(about, about.name, lang)}${audience}`);
}

function viaLines({ row, via }: RowPart, { plans, lang }: Writing): readonly Line[] {
  if (via?.state.kind !== "see-previous") return [];
  const objective = row.objective && plans.get("objective", row.objective);
  const where = objective ? say` → ${name(objective, objective.name[lang])}` : [];
  return [line("body", say`«${quote(via, via.state.text, lang)}»${where}`)];
}
