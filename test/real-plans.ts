import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Logger } from "../src/application/ports.ts";
import { createLog } from "../src/log.ts";
import { answeringBy, openLearnt, type Learnt } from "../src/app/answering.ts";
import { emptyOverlay } from "../src/domain/calendar/overlay.ts";

/** Learning takes seconds: the first process that needs it learns for all, as the product's first start does for the next ones. */
export const learntHere = { stateDir: join("node_modules", ".cache", "vuosikello") };

let learnt: Learnt | undefined;
/** The product's own plans and what was learnt of their words, once for all files that share a process. */
export const realLearnt = (): Learnt => (learnt ??= openLearnt(learntHere, createLog("silent")));
export const realPlans = () => realLearnt().plans;

/** Has a DATA_DIR hold what was learnt, as if the product had been started on it before. */
export function withLearnt(stateDir: string): string {
  realLearnt();
  copyFileSync(join(learntHere.stateDir, "learnt"), join(stateDir, "learnt"));
  return stateDir;
}

/** The whole journey over the product's own plans. */
export const realAnswering = (log: Logger = createLog("silent")) => answeringBy(realLearnt(), log);

/** Feeds of clocks that no coordinator has touched, opened by no token of their own. */
export const plainFeeds = { overlay: () => Promise.resolve(emptyOverlay), mayRead: () => Promise.resolve(false) };
