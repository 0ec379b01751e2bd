import { dutyTarget } from "../../domain/access/duty-target.ts";
import type { Denied } from "../../domain/access/may.ts";
import type { Duty } from "../../domain/duty/duty.ts";
import { act } from "../../domain/duty/duty-life.ts";
import type { ActionRow } from "../../domain/plan/action-row.ts";
import { toPlainString } from "../../domain/plan/decimal.ts";
import type { RowId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { owedRows, sharesNow, unitsOfRow } from "../../domain/progress/owed-rows.ts";
import type { Progress } from "../../domain/progress/progress.ts";
import { cameLate, reportOf, type Report } from "../../domain/progress/report.ts";
import { progressByRow } from "../../domain/progress/row-progress.ts";
import type { DutyParts } from "../change-parts.ts";
import { today } from "../clock.ts";
import type { Tables } from "../store.ts";

/** How a row stands, as somebody tells it from a form of any platform. */
export interface Told extends Pick<Progress, "by" | "duty" | "row" | "state" | "note" | "figure"> {
  /** The platform's own name of the form that was sent, so that one sent twice counts once. */
  readonly key?: string;
}

export type Reported =
  | { readonly kind: "reported"; readonly receipt: Receipt }
  | { readonly kind: "denied"; readonly because: Denied }
  /** No such duty, none of its rows, or no metric of the row: forged, or gone from the plans. */
  | { readonly kind: "unknown" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "repeated" };

/** What the sender gets to know: what was stored, how the whole report stands now, and whether it came after its day. */
export interface Receipt {
  readonly entry: Progress;
  readonly row: ActionRow;
  readonly report: Report;
  readonly late: boolean;
  /** This was the last row, and with it the report is delivered. */
  readonly completed: boolean;
}

export interface Reporting extends DutyParts {
  readonly plans: Plans;
}

/**
 * Stores how a row stands, if its teller may tell it. What others have told stays: each telling is added. When the last row of a report
 * has been told of, the report is delivered. What comes late is taken and marked.
 */
export function createReportProgress(parts: Reporting): (told: Told) => Promise<Reported> {
  const { store, refresh } = parts;
  return async (told) => {
    const reported = await store.atomically((tables) => reportIn(parts, tables, told));
    if (reported.kind === "reported" && reported.receipt.completed) await refresh(told.duty);
    return reported;
  };
}

async function reportIn(parts: Reporting, tables: Tables, told: Told): Promise<Reported> {
  const { plans, access, organisationOf, clock } = parts;
  const at = clock.now();
  // Held, so that of two who tell of the last two rows at once the second finds both told.
  const duty = await tables.duties.hold(told.duty);
  const row = duty && rowOf(plans, duty, told);
  if (!duty || !row) return { kind: "unknown" };
  const shares = sharesNow(await tables.progress.shares([duty.id]));
  const units = unitsOfRow(row, duty, shares, organisationOf);
  const allowed = await access.may(tables, told.by, { deed: "report-progress", duty: dutyTarget(duty), units });
  if (allowed !== true) return { kind: "denied", because: allowed };
  if (duty.state.kind === "cancelled") return { kind: "cancelled" };
  if (told.key !== undefined && !(await tables.takeIn(told.key, at))) return { kind: "repeated" };
  const before = await tables.progress.of([duty.id]);
  const entry = entryOf(told, at);
  await tables.progress.add(entry);
  await tables.audit.note({ ...noteOf(entry, progressByRow(before).get(row.id)?.latest), by: told.by, at });
  const entries = [...before, entry];
  const now = await delivered(parts, tables, { duty, entry, complete: isComplete(plans, duty, entries) });
  const report = reportOf(plans, now, entries, today(clock));
  return { kind: "reported", receipt: { entry, row, report, late: cameLate(duty, at), completed: now !== duty } };
}

/** The row that is told of, when the duty asks for it and its metric is the row's. */
function rowOf(plans: Plans, duty: Duty, { row, figure }: Told): ActionRow | undefined {
  const owed = owedRows(plans, duty).find(({ id }) => id === row);
  return figure === undefined || owed?.metrics.includes(figure.metric) ? owed : undefined;
}

function entryOf({ duty, row, state, note, figure, by }: Told, at: Temporal.Instant): Progress {
  const words = note?.trim();
  return { duty, row, state, by, at, ...(words ? { note: words } : {}), ...(figure ? { figure } : {}) };
}

/** What was so and what is so now. A note's words stay with the row: the log holds none. */
function noteOf(entry: Progress, before: Progress | undefined) {
  const change = { row: entry.row, old: before ? changeOf(before) : null, new: changeOf(entry) };
  return { action: "report-progress", target: entry.duty, detail: change };
}

function changeOf({ state, figure, note }: Progress) {
  const value = figure && { metric: figure.metric, value: toPlainString(figure.value) };
  return { state, ...(value ? { figure: value } : {}), ...(note === undefined ? {} : { note: true }) };
}

function isComplete(plans: Plans, duty: Duty, entries: readonly Progress[]): boolean {
  const said = new Set<RowId>(entries.map(({ row }) => row));
  return owedRows(plans, duty).every(({ id }) => said.has(id));
}

/** The duty as the telling leaves it: delivered with its last row, else the same. Whoever may tell of the last row delivers by it. */
async function delivered(
  { clock, planWithin }: Reporting,
  tables: Tables,
  { duty, entry, complete }: { readonly duty: Duty; readonly entry: Progress; readonly complete: boolean },
): Promise<Duty> {
  const { by, at } = entry;
  const acted = complete && act(duty, { kind: "deliver" }, { by, at, today: today(clock), coordinator: false });
  if (!acted || acted.kind !== "changed") return duty;
  await tables.duties.save(acted.duty);
  const detail = { old: duty.state.kind, new: acted.duty.state.kind };
  await tables.audit.note({ by, at, action: "deliver", target: duty.id, detail });
  await planWithin(tables, [duty.id], new Map());
  return acted.duty;
}
