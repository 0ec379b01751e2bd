import { calendar } from "../adapters/cli/calendar.ts";
import { coordinate } from "../adapters/cli/coordinate.ts";
import { gather } from "../adapters/cli/gather.ts";
import { inbox } from "../adapters/cli/inbox.ts";
import type { Command } from "../adapters/cli/io.ts";
import { remind } from "../adapters/cli/remind.ts";
import type { Clockwork } from "../application/clockwork.ts";
import { overview } from "../application/coordination/overview.ts";
import { dryRun, emptyState, stateNow } from "../application/reminders/dry-run.ts";
import { standingNow } from "../application/progress/standing-now.ts";
import { readInbox } from "../application/reminders/read-inbox.ts";
import type { Store } from "../application/store.ts";
import { createCardWriter } from "../cards/card-writer.ts";
import type { Card } from "../cards/card.ts";
import { localPerson as me } from "../domain/access/person.ts";
import type { Role } from "../domain/access/role.ts";
import { overlayOf } from "../domain/calendar/clock-decision.ts";
import type { Window } from "../domain/calendar/occurrence.ts";
import { emptyOverlay } from "../domain/calendar/overlay.ts";
import { organisationsOf } from "../domain/plan/organisations-of.ts";
import type { Plans } from "../domain/plan/plans.ts";

/** The commands on the living clock. `inbox` and `coordinate` write, by the same use cases as buttons. */
export const clockCommandNames = ["calendar", "remind", "inbox", "coordinate", "gather"] as const;
export type ClockCommandName = (typeof clockCommandNames)[number];

export interface ClockCommandParts {
  readonly plans: Plans;
  readonly today: () => string;
  /** The state; without a store there is none yet. */
  readonly store: () => Promise<{ readonly store?: Store; readonly founding: readonly Role[] }>;
  /** What reminders are answered and the clock is coordinated with. */
  readonly living: () => Promise<{ readonly store: Store; readonly clockwork: Clockwork<Card> }>;
}

export function clockCommands({
  plans,
  today,
  store: open,
  living,
}: ClockCommandParts): Readonly<Record<ClockCommandName, Command>> {
  const overlay = async () => {
    const { store } = await open();
    return store ? overlayOf(await store.clock.decisions()) : emptyOverlay;
  };
  return {
    calendar: (args, io) => calendar(args, io, () => ({ plans, overlay, today })),
    gather: (args, io) =>
      gather(args, io, () => ({
        ...{ plans, overlay, today },
        standing: async () => {
          const { store } = await open();
          return store && standingNow(store, Temporal.PlainDate.from(today()));
        },
      })),
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
    inbox: (args, io) =>
      inbox(args, io, async () => {
        const { store, clockwork } = await living();
        return { me, messages: () => readInbox({ store, write: clockwork.write }, me), act: clockwork.act };
      }),
    coordinate: (args, io) =>
      coordinate(args, io, async () => {
        const { store, clockwork } = await living();
        const { access, founding, organisationOf } = clockwork;
        const view = async () => {
          const allowed = await access.may(store, me, { deed: "see-desk" });
          if (allowed !== true) return allowed;
          return overview(
            { plans, store, founding, organisationOf },
            { by: me, today: Temporal.PlainDate.from(today()) },
          );
        };
        return { me, plans, clockwork, view };
      }),
  };
}
