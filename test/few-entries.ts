import { loadContents } from "../src/adapters/dataset/load-plans.ts";
import { dataDir } from "../src/app/answering.ts";
import { createPlans, type Plans } from "../src/domain/plan/plans.ts";

/** The product's plans with these entries alone in their calendars: a year of them is soon lived. */
export function plansWith(...entries: readonly string[]): Plans {
  const contents = loadContents(dataDir);
  return createPlans({ ...contents, entries: contents.entries.filter(({ id }) => entries.includes(id)) });
}
