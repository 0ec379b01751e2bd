import { dutyTarget } from "../../domain/access/duty-target.ts";
import { isCoordinator, type Denied } from "../../domain/access/may.ts";
import type { PersonId } from "../../domain/access/person.ts";
import { holds, type Role } from "../../domain/access/role.ts";
import type { Party } from "../../domain/calendar/occurrence.ts";
import type { Duty, DutyId } from "../../domain/duty/duty.ts";
import type { Acted, DutyAction } from "../../domain/duty/duty-action.ts";
import { act } from "../../domain/duty/duty-life.ts";
import type { DutyParts } from "../change-parts.ts";
import { today } from "../clock.ts";
import { knowPerson } from "../people/know-person.ts";
import type { Tables } from "../store.ts";

/** A press of a button, or a command that means the same. */
export interface Press {
  readonly by: PersonId;
  readonly duty: DutyId;
  readonly action: DutyAction;
  /** The platform's own name of this press, so that a press delivered twice counts once. */
  readonly key?: string;
}

export type Pressed =
  | { readonly kind: "acted"; readonly duty: Duty; readonly acted: Acted }
  | { readonly kind: "denied"; readonly because: Denied }
  /** No such duty: forged, or of another organisation. */
  | { readonly kind: "no-such-duty" }
  | { readonly kind: "repeated" };

/**
 * Does what a button asks, if its presser may and the duty allows it; otherwise changes nothing and says why. What has changed is
 * stored with who and when and reminders are planned anew, all at once; then every sent copy of the card is edited.
 */
export function createActOnDuty(parts: DutyParts): (press: Press) => Promise<Pressed> {
  const { store, refresh } = parts;
  return async (press) => {
    const pressed = await store.atomically((tables) => actIn(parts, tables, press));
    if (pressed.kind === "acted" && pressed.acted.kind === "changed") await refresh(pressed.duty.id);
    return pressed;
  };
}

async function actIn(
  { access, organisationOf, clock, planWithin }: DutyParts,
  tables: Tables,
  press: Press,
): Promise<Pressed> {
  const { by, action, key } = press;
  const at = clock.now();
  if (key !== undefined && !(await tables.takeIn(key, at))) return { kind: "repeated" };
  const duty = await tables.duties.find(press.duty);
  if (!duty) return { kind: "no-such-duty" };
  const { plan, party } = duty;
  const deed = action.kind === "delegate" ? "delegate" : "act-on-duty";
  const allowed = await access.may(tables, by, { deed, duty: dutyTarget(duty) });
  if (allowed !== true) return { kind: "denied", because: allowed };
  const asker = { person: by, roles: await access.rolesIn(tables), today: today(clock) };
  const coordinator = isCoordinator(asker, { plan, party }, organisationOf);
  const acted = act(duty, action, { by, at, today: asker.today, coordinator });
  if (acted.kind !== "changed") return { kind: "acted", duty, acted };
  await tables.duties.save(acted.duty);
  if (action.kind === "delegate")
    await takeAboard(tables, { person: action.to, party, by, roles: asker.roles }, asker.today);
  const detail = { old: duty.state.kind, new: acted.duty.state.kind };
  await tables.audit.note({ by, at, action: action.kind, target: duty.id, detail });
  await planWithin(tables, [duty.id], acted.snooze ? new Map([[duty.id, acted.snooze]]) : new Map());
  return { kind: "acted", duty: acted.duty, acted };
}

interface NewHand {
  readonly person: PersonId;
  readonly party: Party;
  readonly by: PersonId;
  readonly roles: readonly Role[];
}

/** Whoever is given a duty without having had a role belongs to its party from now on: only of members is it known that they are there. */
async function takeAboard(
  tables: Tables,
  { person, party, by, roles }: NewHand,
  on: Temporal.PlainDate,
): Promise<void> {
  if (roles.some((role) => role.person === person && holds(role, on))) return;
  await knowPerson(tables, person);
  const scope = { kind: "party", party } as const;
  await tables.people.saveRole({ person, name: "member", scope, state: { kind: "approved", by, on } });
}
