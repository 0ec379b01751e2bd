import { dutyTarget } from "../../domain/access/duty-target.ts";
import { may, type Denied } from "../../domain/access/may.ts";
import type { PersonId } from "../../domain/access/person.ts";
import type { OrganisationOf } from "../../domain/access/role.ts";
import type { Duty, DutyId } from "../../domain/duty/duty.ts";
import type { ActionRow } from "../../domain/plan/action-row.ts";
import type { UnitId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { owedRows, sharesNow, unitsOfRow } from "../../domain/progress/owed-rows.ts";
import { progressByRow, type RowProgress } from "../../domain/progress/row-progress.ts";
import type { AccessCheck } from "../access-check.ts";
import { today, type Clock } from "../clock.ts";
import type { Store } from "../store.ts";

/** A report as its teller sees it: its rows in the order of the plan. */
export interface ReportForm {
  readonly kind: "form";
  readonly duty: Duty;
  readonly rows: readonly FormRow[];
  /** Whether the reader may give rows to units. */
  readonly mayShare: boolean;
}

export interface FormRow {
  readonly row: ActionRow;
  readonly said?: RowProgress;
  /** The unit that the row was given to. */
  readonly unit?: UnitId;
  /** Whether the reader may tell of it. */
  readonly own: boolean;
}

export type ReadReport =
  ReportForm | { readonly kind: "denied"; readonly because: Denied } | { readonly kind: "unknown" | "cancelled" };

/** A report for whoever may tell of at least one of its rows; a report that is not made row by row has none. */
export function createReadReport({
  plans,
  store,
  access,
  organisationOf,
  clock,
}: {
  readonly plans: Plans;
  readonly store: Store;
  readonly access: AccessCheck;
  readonly organisationOf: OrganisationOf;
  readonly clock: Clock;
}): (by: PersonId, id: DutyId) => Promise<ReadReport> {
  return async (by, id) => {
    const duty = await store.duties.find(id);
    if (!duty) return { kind: "unknown" };
    const asker = { person: by, roles: await access.rolesIn(store), today: today(clock) };
    const said = progressByRow(await store.progress.of([id]));
    const shares = sharesNow(await store.progress.shares([id]));
    const target = dutyTarget(duty);
    const rows = owedRows(plans, duty).map((row): FormRow => {
      const [progress, unit] = [said.get(row.id), shares.get(row.id)];
      const units = unitsOfRow(row, duty, shares, organisationOf);
      const own = may(asker, { deed: "report-progress", duty: target, units }, organisationOf) === true;
      return { row, own, ...(progress ? { said: progress } : {}), ...(unit === undefined ? {} : { unit }) };
    });
    const ofParty = may(asker, { deed: "act-on-duty", duty: target }, organisationOf);
    if (ofParty !== true && !rows.some(({ own }) => own)) return { kind: "denied", because: ofParty };
    if (duty.state.kind === "cancelled") return { kind: "cancelled" };
    const mayShare = may(asker, { deed: "share-rows", duty: target }, organisationOf) === true;
    return { kind: "form", duty, rows, mayShare };
  };
}

/** The first row after another that the reader may tell of and nobody has told of yet; without another, the first of all. */
export function nextRow({ rows }: ReportForm, after?: ActionRow["id"]): FormRow | undefined {
  const from = rows.findIndex(({ row }) => row.id === after) + 1;
  return [...rows.slice(from), ...rows.slice(0, from)].find(({ own, said, row }) => own && !said && row.id !== after);
}
