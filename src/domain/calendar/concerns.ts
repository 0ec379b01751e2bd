import type { Plans } from "../plan/plans.ts";
import type { Occurrence, Party } from "./occurrence.ts";

/**
 * Whether an occurrence concerns a unit or an organisation. What concerns an organisation concerns each of its units, and what
 * concerns a unit concerns the organisation it belongs to.
 */
export function concerns(plans: Plans, party: Party): (occurrence: Pick<Occurrence, "parties">) => boolean {
  const record = plans.find(party);
  const kin: ReadonlySet<string> =
    record?.kind === "unit"
      ? new Set([record.id, record.organisation])
      : new Set([party, ...plans.units.filter((unit) => unit.organisation === party).map((unit) => unit.id)]);
  return ({ parties }) => parties.some((each) => kin.has(each));
}
