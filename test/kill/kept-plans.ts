import { join } from "node:path";
import { loadContents } from "../../src/adapters/dataset/load-plans.ts";
import { keyOf, openSnapshot } from "../../src/adapters/dataset/snapshot.ts";
import { dataDir } from "../../src/app/answering.ts";
import { createPlans, type Plans } from "../../src/domain/plan/plans.ts";

/** The product's plans, read once for all processes of a run: a start that is killed should be the store's, not the files'. */
export function keptPlans(stateDir: string): Plans {
  const { keep, save } = openSnapshot(join(stateDir, "plans"), keyOf([dataDir]));
  const plans = createPlans(keep("plans", () => loadContents(dataDir)));
  save();
  return plans;
}
