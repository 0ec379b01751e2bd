import { calendar } from "../adapters/cli/calendar.ts";
import type { Command } from "../adapters/cli/io.ts";
import { remind } from "../adapters/cli/remind.ts";
import { dryRun, emptyState, stateNow } from "../application/reminders/dry-run.ts";
import type { Store } from "../application/store.ts";
import { createCardWriter } from "../cards/card-writer.ts";
import type { Role } from "../domain/access/role.ts";
import { overlayOf } from "../domain/calendar/clock-decision.ts";
import type { Window } from "../domain/calendar/occurrence.ts";
import { emptyOverlay } from "../domain/calendar/overlay.ts";
import { organisationsOf } from "../domain/plan/organisations-of.ts";
import type { Plans } from "../domain/plan/plans.ts";

/** The commands that read the living clock. They write nothing. */
export const clockCommandNames = ["calendar", "remind"] as const;
export type ClockCommandName = (typeof clockCommandNames)[number];

export interface ClockCommandParts {
  readonly plans: Plans;
  readonly today: () => string;
  /** The state; without a store there is none yet. */
  readonly store: () => Promise<{ readonly store?: Store; readonly founding: readonly Role[] }>;
}

export function clockCommands({
  plans,
  today,
  store: open,
}: ClockCommandParts): Readonly<Record<ClockCommandName, Command>> {
  const overlay = async () => {
    const { store } = await open();
    return store ? overlayOf(await store.clock.decisions()) : emptyOverlay;
  };
  return {
    calendar: (args, io) => calendar(args, io, () => ({ plans, overlay, today })),
    remind: (args, io) =>
      remind(args, io, () => ({
        plans,
        writer: createCardWriter(plans),
        dryRun: async (window: Window, { continued }) => {
          const { store, founding } = await open();
          const state = store ? await stateNow(store, founding, window) : emptyState(founding);
          const asIf = continued ? { ...state, overlay: { ...state.overlay, continued: "all" as const } } : state;
          return dryRun(plans, asIf, { window, organisationOf: organisationsOf(plans) });
        },
      })),
  };
}
