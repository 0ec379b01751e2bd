import { createPlans, type Plans } from "../src/domain/plan/plans.ts";
import { realPlans } from "./real-plans.ts";

/** The product's plans with these entries alone in their calendars: a year of them is soon lived. */
export function plansWith(...entries: readonly string[]): Plans {
  const plans = realPlans();
  return createPlans({ ...plans, entries: plans.entries.filter(({ id }) => entries.includes(id)) });
}
