import { createLog } from "../src/log.ts";
import { createAnswering, dataDir } from "../src/app.ts";
import { loadPlans } from "../src/adapters/dataset/load-plans.ts";

/** The product's own plans, loaded once per test file. */
export const realPlans = () => loadPlans(dataDir);

/** The whole journey over the product's own plans. */
export const realAnswering = () => createAnswering(createLog("silent"));
