import { dutyTarget } from "../../domain/access/duty-target.ts";
import type { Denied } from "../../domain/access/may.ts";
import type { OrganisationOf } from "../../domain/access/role.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { owedRows, sharesNow } from "../../domain/progress/owed-rows.ts";
import type { RowShare } from "../../domain/progress/progress.ts";
import type { ChangeParts } from "../change-parts.ts";

export type Shared =
  | { readonly kind: "shared" }
  | { readonly kind: "denied"; readonly because: Denied }
  /** No such duty, none of its rows, or a unit of somebody else. */
  | { readonly kind: "unknown" };

/** Gives a row of a report to one of the organisation's own units, or takes it back; whoever reports for the unit may then tell of it. */
export function createShareRow({
  plans,
  store,
  access,
  clock,
  organisationOf,
}: Pick<ChangeParts, "store" | "access" | "clock"> & {
  readonly plans: Plans;
  readonly organisationOf: OrganisationOf;
}): (share: Omit<RowShare, "at">) => Promise<Shared> {
  return ({ duty: id, row, unit, by }) =>
    store.atomically(async (tables): Promise<Shared> => {
      const duty = await tables.duties.hold(id);
      const isOwed = duty && owedRows(plans, duty).some((each) => each.id === row);
      const isOwn = unit === undefined || (duty && organisationOf(unit) === organisationOf(duty.party));
      if (!duty || !isOwed || !isOwn) return { kind: "unknown" };
      const allowed = await access.may(tables, by, { deed: "share-rows", duty: dutyTarget(duty) });
      if (allowed !== true) return { kind: "denied", because: allowed };
      const old = sharesNow(await tables.progress.shares([id])).get(row) ?? null;
      const made = { by, at: clock.now() };
      await tables.progress.share({ duty: id, row, ...made, ...(unit === undefined ? {} : { unit }) });
      await tables.audit.note({ ...made, action: "share-row", target: id, detail: { row, old, new: unit ?? null } });
      return { kind: "shared" };
    });
}
