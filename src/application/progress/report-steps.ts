import type { PersonId } from "../../domain/access/person.ts";
import type { DutyId } from "../../domain/duty/duty.ts";
import type { RowId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { nextRow, type FormRow, type ReadReport, type ReportForm } from "./read-report.ts";
import type { Reported, Told } from "./report-progress.ts";
import type { RowWish } from "./row-wish.ts";
import { toldOf } from "./told-of.ts";

/** What a chat shows next of a report. `told` is what came of the step before. */
export type ReportStep =
  | { readonly kind: "row"; readonly form: ReportForm; readonly row: FormRow; readonly told?: Reported }
  /** Every row of the reader's has been told of: which one is to be corrected. */
  | { readonly kind: "rows"; readonly form: ReportForm }
  /** Nothing more is asked, or there is nothing to ask. */
  | { readonly kind: "over"; readonly told: Reported | Exclude<ReadReport, ReportForm> };

/** Nothing was stored, since a field cannot be understood. */
export interface WrongField {
  readonly kind: "wrong";
  readonly field: "metric" | "figure";
}

export interface Reporting {
  readonly plans: Plans;
  readonly clockwork: {
    readonly readReport: (by: PersonId, duty: DutyId) => Promise<ReadReport>;
    readonly reportProgress: (told: Told) => Promise<Reported>;
  };
}

/** Whose step it was, of which row, and the platform's own name of it. */
export interface Stepping extends Pick<Told, "by" | "duty" | "row"> {
  readonly key: string;
}

/** The first step: the first row that nobody has told of. */
export async function openReport({ clockwork }: Reporting, by: PersonId, duty: DutyId): Promise<ReportStep> {
  const form = await clockwork.readReport(by, duty);
  return form.kind === "form" ? rowAfter(form) : { kind: "over", told: form };
}

/** All rows, to choose one of them. */
export async function rowsOfReport({ clockwork }: Reporting, by: PersonId, duty: DutyId): Promise<ReportStep> {
  const form = await clockwork.readReport(by, duty);
  return form.kind === "form" ? { kind: "rows", form } : { kind: "over", told: form };
}

/** Does what a step says, and gives the next one. */
export async function takeStep(
  desk: Reporting,
  step: Stepping,
  wish: RowWish | undefined,
): Promise<ReportStep | WrongField> {
  if (!wish) return { kind: "over", told: { kind: "unknown" } };
  if (wish.kind === "told") return tell(desk, step, wish);
  const form = await desk.clockwork.readReport(step.by, step.duty);
  if (form.kind !== "form") return { kind: "over", told: form };
  const chosen = wish.kind === "chosen" ? form.rows.find(({ own, row }) => own && row.id === wish.row) : undefined;
  return chosen ? { kind: "row", form, row: chosen } : rowAfter(form, step.row);
}

async function tell(
  { plans, clockwork }: Reporting,
  { by, duty, row, key }: Stepping,
  { state, note, metric, figure }: Extract<RowWish, { kind: "told" }>,
): Promise<ReportStep | WrongField> {
  const told = toldOf(plans, { by, duty, row, key, state, note, metric, figure });
  if ("wrong" in told) return { kind: "wrong", field: told.wrong };
  const reported = await clockwork.reportProgress(told);
  const form = reported.kind === "reported" ? await clockwork.readReport(by, duty) : undefined;
  const next = form?.kind === "form" ? rowAfter(form, row) : undefined;
  return next?.kind === "row" ? { ...next, told: reported } : { kind: "over", told: reported };
}

function rowAfter(form: ReportForm, after?: RowId): Extract<ReportStep, { kind: "row" | "rows" }> {
  const row = nextRow(form, after);
  return row ? { kind: "row", form, row } : { kind: "rows", form };
}
