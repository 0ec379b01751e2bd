import type { Organisation, Unit } from "./organisation.ts";
import type { Plans } from "./plans.ts";

/** The unit or organisation of an id; undefined when the plans know none. */
export function partyOf(id: string, plans: Plans): Unit | Organisation | undefined {
  const record = plans.find(id);
  return record?.kind === "unit" || record?.kind === "organisation" ? record : undefined;
}
