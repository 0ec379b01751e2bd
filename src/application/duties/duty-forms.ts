import { dutyTarget } from "../../domain/access/duty-target.ts";
import type { Denied } from "../../domain/access/may.ts";
import type { PersonId } from "../../domain/access/person.ts";
import type { Acted, SnoozeWish } from "../../domain/duty/duty-action.ts";
import { act } from "../../domain/duty/duty-life.ts";
import type { Duty, DutyId } from "../../domain/duty/duty.ts";
import type { AccessCheck } from "../access-check.ts";
import { today, type Clock } from "../clock.ts";
import type { Store } from "../store.ts";

export interface Asking {
  readonly store: Store;
  readonly clockwork: { readonly access: AccessCheck };
  readonly clock: Clock;
}

/** The duty that a form would be about, or why there is no form. */
export type Askable =
  | { readonly kind: "askable"; readonly duty: Duty }
  | { readonly kind: "denied"; readonly because: Denied }
  | { readonly kind: "no-such-duty" };

/** Whether a form may be shown to a person. What the form asks is decided anew when it comes back. */
export async function askable(
  { store, clockwork }: Asking,
  by: PersonId,
  { id, deed }: { readonly id: DutyId; readonly deed: "act-on-duty" | "delegate" },
): Promise<Askable> {
  const duty = await store.duties.find(id);
  if (!duty) return { kind: "no-such-duty" };
  const allowed = await clockwork.access.may(store, by, { deed, duty: dutyTarget(duty) });
  return allowed === true ? { kind: "askable", duty } : { kind: "denied", because: allowed };
}

/** Refusals that another day, or a tick, would mend. */
const ofTheDay: ReadonlySet<string> = new Set(["unconfirmed", "not-in-the-future", "no-day-to-send"]);

/** What is wrong with a day, to be said while the form still stands open. Nothing is changed by asking. */
export async function snoozeFault(
  { store, clock }: Asking,
  by: PersonId,
  { id, wish }: { readonly id: DutyId; readonly wish: SnoozeWish },
): Promise<Extract<Acted, { kind: "refused" }> | undefined> {
  const duty = await store.duties.find(id);
  if (!duty) return undefined;
  const actor = { by, at: clock.now(), today: today(clock), coordinator: false };
  const acted = act(duty, { kind: "snooze", ...wish }, actor);
  return acted.kind === "refused" && ofTheDay.has(acted.because.kind) ? acted : undefined;
}
