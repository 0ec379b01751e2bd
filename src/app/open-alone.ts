import { openDatabase } from "../adapters/store/database.ts";
import type { Clockwork } from "../application/clockwork.ts";
import type { Logger } from "../application/ports.ts";
import type { Store } from "../application/store.ts";
import type { Card } from "../cards/card.ts";
import type { Config } from "../config.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { assemble } from "./open-clock.ts";

/** The living clock for one press of a terminal while no bot runs: nothing is sent, and the next start wakes what it planned. */
export async function openAlone(
  config: Config,
  plans: Plans,
  log: Logger,
): Promise<{ readonly store: Store; readonly clockwork: Clockwork<Card>; readonly close: () => Promise<void> }> {
  const database = await openDatabase({ ...config, log });
  const { store, clockwork } = assemble(database, {
    ...{ config, plans, log },
    clock: { now: () => Temporal.Now.instant() },
    wake: () => Promise.resolve(),
    alone: database.engine === "pglite",
  });
  return { store, clockwork, close: database.close };
}
