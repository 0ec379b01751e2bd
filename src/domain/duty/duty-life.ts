import { localDay } from "../calendar/local-day.ts";
import type { PersonId } from "../access/person.ts";
import type { Duty, DutyState } from "./duty.ts";
import type { Acted, Actor, DutyAction, Refusal } from "./duty-action.ts";
import { snoozeOf } from "./snooze.ts";

/**
 * What an action makes of a duty. A press that wants what is so already changes nothing and says who did it; a late press on a
 * cancelled duty is refused. Whether the person may touch the duty at all is asked before, by `may`.
 */
export function act(duty: Duty, action: DutyAction, actor: Actor): Acted {
  switch (action.kind) {
    case "cancel":
      return cancel(duty, action.because, actor);
    case "reopen":
      return reopen(duty, actor);
    case "acknowledge":
    case "deliver":
    case "undo":
    case "snooze":
    case "delegate":
      if (duty.state.kind === "cancelled") return refused({ kind: "cancelled", state: duty.state });
      if (duty.state.kind === "delivered" && action.kind !== "undo") return already(duty);
      return actOnLiving(duty, action, actor);
    default:
      return action satisfies never;
  }
}

/** Who has taken a duty or been given it: the reminders go to them. */
export function carrierOf({ state }: Pick<Duty, "state">): PersonId | undefined {
  if (state.kind === "delegated") return state.to;
  return state.kind === "acknowledged" ? state.by : undefined;
}

/** Whether nothing more is to be said of a duty. */
export function isOver({ state }: Pick<Duty, "state">): boolean {
  return state.kind === "delivered" || state.kind === "cancelled";
}

function actOnLiving(duty: Duty, action: Exclude<DutyAction, { kind: "cancel" | "reopen" }>, actor: Actor): Acted {
  const { by, at } = actor;
  switch (action.kind) {
    case "acknowledge":
      return duty.state.kind === "acknowledged" ? already(duty) : changed(duty, { kind: "acknowledged", by, at });
    case "deliver":
      if (duty.owes !== "report") return refused({ kind: "nothing-to-deliver" });
      return changed(duty, { kind: "delivered", by, at });
    case "delegate":
      return delegate(duty, action.to, actor);
    case "snooze":
      return snoozeOf(duty, action, actor);
    case "undo":
      return undo(duty, actor);
    default:
      return action satisfies never;
  }
}

function delegate(duty: Duty, to: PersonId, { by, at }: Actor): Acted {
  if (carrierOf(duty) === to) return already(duty);
  if (to === by) return refused({ kind: "to-oneself" });
  return changed(duty, { kind: "delegated", to, by, at });
}

/** A press of another day is not taken back by a button: the reminders it stopped would wake without anybody expecting them. */
function undo(duty: Duty, { by, today }: Actor): Acted {
  const { state } = duty;
  if (state.kind === "open" || state.kind === "cancelled") return refused({ kind: "nothing-to-undo" });
  if (state.by !== by) return refused({ kind: "somebody-elses-press", state });
  const pressed = localDay(state.at);
  return pressed.equals(today) ? changed(duty, { kind: "open" }) : refused({ kind: "pressed-on-another-day", state });
}

/** What has been delivered stays a receipt, though its occurrence is cancelled afterwards. */
function cancel(duty: Duty, because: "occurrence-cancelled" | "clock-stopped", { coordinator }: Actor): Acted {
  if (!coordinator) return refused({ kind: "coordinators-only" });
  return isOver(duty) ? already(duty) : changed(duty, { kind: "cancelled", because });
}

function reopen(duty: Duty, { coordinator }: Actor): Acted {
  if (!coordinator) return refused({ kind: "coordinators-only" });
  return duty.state.kind === "open" ? already(duty) : changed(duty, { kind: "open" });
}

function changed(duty: Duty, state: DutyState): Acted {
  return { kind: "changed", duty: { ...duty, state } };
}

function already({ state }: Duty): Acted {
  return { kind: "unchanged", because: { kind: "already", state } };
}

function refused(because: Refusal): Acted {
  return { kind: "refused", because };
}
