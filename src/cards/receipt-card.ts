import type { Denied } from "../domain/access/may.ts";
import type { ActionRow } from "../domain/plan/action-row.ts";
import type { Progress } from "../domain/progress/progress.ts";
import type { Report } from "../domain/progress/report.ts";
import type { Card, Line, Part } from "./card.ts";
import { line, say } from "./line.ts";
import { countOf, name, translatedName, type Writing } from "./parts.ts";
import { pressWords } from "./press-words.ts";
import { reportWords } from "./report-words.ts";

/** What came of telling how a row stands. */
export type Telling =
  | { readonly kind: "reported"; readonly receipt: Receipt }
  | { readonly kind: "denied"; readonly because: Denied }
  | { readonly kind: "unknown" | "cancelled" | "repeated" };

interface Receipt {
  readonly entry: Progress;
  readonly row: ActionRow;
  readonly report: Report;
  readonly late: boolean;
  readonly completed: boolean;
}

/** The receipt of a row, or why nothing was stored. */
export function receiptCard(telling: Telling, writing: Writing): Card {
  const { lang } = writing;
  return { lang, lines: linesOf(telling, writing), sources: [], suggestions: [] };
}

function linesOf(telling: Telling, writing: Writing): readonly Line[] {
  const { lang } = writing;
  switch (telling.kind) {
    case "reported":
      return receiptLines(telling.receipt, writing);
    case "denied":
      return [line("lead", say`${pressWords[lang].denied[telling.because]}`)];
    case "cancelled":
      return [line("lead", say`${pressWords[lang].refused.cancelled}`)];
    case "repeated":
      return [line("lead", say`${pressWords[lang].repeated}`)];
    case "unknown":
      return [line("lead", say`${reportWords[lang].unknown}`)];
    default:
      return telling satisfies never;
  }
}

function receiptLines({ entry, row, report, late, completed }: Receipt, writing: Writing): readonly Line[] {
  const { lang } = writing;
  const words = reportWords[lang];
  const { answered, unanswered } = report;
  return [
    line("lead", say`${words.stored}: ${rowName(row, writing)} – ${words.states[entry.state]}.`),
    line("body", say`${words.answered}: ${countOf(answered)} / ${countOf([...answered, ...unanswered])}.`),
    ...(completed ? [line("body", say`${words.completed}`)] : []),
    ...(late ? [line("note", say`${words.late}`)] : []),
  ];
}

/** What a row is about: its objective, else its goal, and for whom where it says so. */
export function rowName(row: ActionRow, { plans, lang }: Pick<Writing, "plans" | "lang">): Part {
  const about = row.objective === undefined ? plans.get("goal", row.goal) : plans.get("objective", row.objective);
  return translatedName(about, about.name, lang);
}

/** The actor and the matter of a row. */
export function wholeRowName(row: ActionRow, writing: Pick<Writing, "plans" | "lang">): Part[] {
  const actor = writing.plans.get("organisation", row.actor);
  return say`${name(actor, actor.name[writing.lang])} · ${rowName(row, writing)}`;
}
