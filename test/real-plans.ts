import { createLog } from "../src/log.ts";
import { createAnswering, dataDir } from "../src/app/answering.ts";
import { emptyOverlay } from "../src/domain/calendar/overlay.ts";
import { loadPlans } from "../src/adapters/dataset/load-plans.ts";

/** The product's own plans, loaded once per test file. */
export const realPlans = () => loadPlans(dataDir);

/** The whole journey over the product's own plans. */
export const realAnswering = () => createAnswering(createLog("silent"));

/** Feeds of clocks that no coordinator has touched, opened by no token of their own. */
export const plainFeeds = { overlay: () => Promise.resolve(emptyOverlay), mayRead: () => Promise.resolve(false) };
