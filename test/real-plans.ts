import { join } from "node:path";
import type { Logger } from "../src/application/ports.ts";
import { createLog } from "../src/log.ts";
import { openAnswering, openLearnt } from "../src/app/answering.ts";
import { emptyOverlay } from "../src/domain/calendar/overlay.ts";

/** Learning takes seconds: the first file that needs it learns for all, as the product's first start does for the next ones. */
export const learntHere = { stateDir: join("node_modules", ".cache", "vuosikello") };

/** The product's own plans and what was learnt of their words, once per test file. */
export const realLearnt = () => openLearnt(learntHere, createLog("silent"));
export const realPlans = () => realLearnt().plans;

/** The whole journey over the product's own plans. */
export const realAnswering = (log: Logger = createLog("silent")) => openAnswering(learntHere, log);

/** Feeds of clocks that no coordinator has touched, opened by no token of their own. */
export const plainFeeds = { overlay: () => Promise.resolve(emptyOverlay), mayRead: () => Promise.resolve(false) };
