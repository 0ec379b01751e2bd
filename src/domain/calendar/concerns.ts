import type { Plans } from "../plan/plans.ts";
import type { Occurrence, Party } from "./occurrence.ts";

/**
 * Whether an occurrence concerns a unit or an organisation. What concerns an organisation concerns each of its units, and what
 * concerns a unit concerns the organisation it belongs to. What names nobody in a plan of one organisation concerns that one.
 */
export function concerns(plans: Plans, party: Party): (occurrence: Pick<Occurrence, "parties" | "plan">) => boolean {
  const whole = wholeOf(plans, party);
  const record = plans.find(whole);
  const kin: ReadonlySet<string> =
    record?.kind === "unit"
      ? new Set([record.id, record.organisation])
      : new Set([whole, ...plans.units.filter((unit) => unit.organisation === whole).map((unit) => unit.id)]);
  return ({ parties, plan }) => {
    const { organisations } = plans.get("dataset", plan);
    const named = parties.length === 0 && organisations.length === 1 ? organisations : parties;
    return named.some((each) => kin.has(each));
  };
}

/** The organisation, when the party is the unit that bears its name and stands for all of it (hamina.hamina); else the party. */
export function wholeOf(plans: Plans, party: Party): Party {
  const record = plans.find(party);
  if (record?.kind !== "unit") return party;
  return record.id === `${record.organisation}.${record.organisation}` ? record.organisation : party;
}
