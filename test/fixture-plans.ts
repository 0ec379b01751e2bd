import { join } from "node:path";
import { loadPlans } from "../src/adapters/dataset/load-plans.ts";
import { createAnswering } from "../src/app/answering.ts";
import { createLog } from "../src/log.ts";

/** A fictional plan that the product has never seen, with units, words and years of its own. */
export const seventhPlans = () => loadPlans(join(import.meta.dirname, "fixtures", "seventh-plan"));

/** The whole journey over the fictional plan. */
export const seventhAnswering = () => createAnswering(createLog("silent"), seventhPlans());
