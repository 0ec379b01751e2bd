import type { Denied } from "../../domain/access/may.ts";
import type { PersonId } from "../../domain/access/person.ts";
import { isCoordinator } from "../../domain/access/may.ts";
import { changeRole, type ChangedRole, type RoleChange } from "../../domain/access/role-life.ts";
import { placeOf, type OrganisationOf, type RoleName, type Scope } from "../../domain/access/role.ts";
import { sameRole } from "../../domain/access/same-role.ts";
import { scopeText } from "../../domain/access/scope-text.ts";
import { personDestination } from "../../domain/duty/message.ts";
import { roleNotice } from "../../domain/duty/notice.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { ChangeParts } from "../change-parts.ts";
import { today } from "../clock.ts";
import { holdNotices, notify } from "../reminders/notify.ts";
import { retime } from "../reminders/retime.ts";
import { knowPerson } from "./know-person.ts";

export interface Registering extends ChangeParts {
  readonly organisationOf: OrganisationOf;
}

/** What a person asks to be. */
export interface RoleWish {
  readonly name: RoleName;
  readonly scope: Scope;
}

export type Requested = { readonly kind: "requested" | "approved" | "already" };

/** A person asks for a role. A coordinator of the place has it at once; everybody else waits for one. */
export function createRequestRole(parts: Registering): (by: PersonId, wish: RoleWish) => Promise<Requested> {
  const { store, access, organisationOf, clock, replan } = parts;
  return async (by, wish) => {
    const requested = await store.atomically(async (tables): Promise<Requested> => {
      const roles = await access.rolesIn(tables);
      const on = today(clock);
      const held = roles.find((role) => sameRole(role, { person: by, ...wish }));
      if (held?.state.kind === "requested" || held?.state.kind === "approved") return { kind: "already" };
      await knowPerson(tables, by);
      const own = isCoordinator({ person: by, roles, today: on }, placeOf(wish.scope), organisationOf);
      const state = own ? ({ kind: "approved", by, on } as const) : ({ kind: "requested", on } as const);
      await tables.people.saveRole({ person: by, ...wish, state });
      const detail = { old: held?.state.kind ?? null, new: state.kind };
      await tables.audit.note({ by, at: clock.now(), action: `role-${state.kind}`, target: wish.name, detail });
      return { kind: state.kind };
    });
    if (requested.kind === "approved") await replan();
    return requested;
  };
}

export type Decision =
  ChangedRole | { readonly kind: "denied"; readonly because: Denied } | { readonly kind: "unknown" };

/** A coordinator approves, refuses or ends somebody's role, who is told of it; anybody may end their own. */
export function createDecideRole(
  parts: Registering,
): (by: PersonId, role: RoleWish & { readonly person: PersonId }, change: RoleChange) => Promise<Decision> {
  const { store, access, clock, replan } = parts;
  return async (by, wanted, change) => {
    const decision = await store.atomically(async (tables): Promise<Decision> => {
      const role = (await tables.people.roles()).find((each) => sameRole(each, wanted));
      if (!role) return { kind: "unknown" };
      const own = change.kind === "end" && role.person === by;
      const allowed = own || (await access.may(tables, by, { deed: "approve-role", role }));
      if (allowed !== true) return { kind: "denied", because: allowed };
      const changed = changeRole(role, change, { by, on: today(clock) });
      if (changed.kind !== "changed") return changed;
      await tables.people.saveRole(changed.role);
      if (changed.successor) await tables.people.saveRole(changed.successor);
      const detail = { old: role.state.kind, new: changed.role.state.kind, scope: scopeText(role.scope) };
      await tables.audit.note({ by, at: clock.now(), action: `role-${change.kind}`, target: role.name, detail });
      const told = [changed.role, ...(changed.successor ? [changed.successor] : [])].filter(
        ({ person }) => person !== by,
      );
      await notify(
        tables,
        told.map((each) => roleNotice(each, clock.now())),
        clock.now(),
      );
      return changed;
    });
    if (decision.kind === "changed") await replan();
    return decision;
  };
}

/** How a person wants their messages. What is left undefined is as usual. */
export interface Wishes {
  readonly language: Language;
  readonly sendTime: Temporal.PlainTime | undefined;
  readonly silentUntil: Temporal.PlainDate | undefined;
}

/** Stores how a person wants their messages, and plans them anew. */
export function createSetWishes({
  store,
  clock,
  replan,
}: Registering): (by: PersonId, wishes: Wishes) => Promise<void> {
  return async (by, { language, sendTime, silentUntil }) => {
    await store.atomically(async (tables) => {
      await tables.people.save({
        id: by,
        language,
        ...(sendTime === undefined ? {} : { sendTime }),
        ...(silentUntil === undefined ? {} : { silentUntil }),
      });
      const destination = personDestination(by);
      const now = clock.now();
      await retime(tables, destination, { now, time: sendTime });
      if (silentUntil) await holdNotices(tables, { destination, until: silentUntil }, { now, timeOf: () => sendTime });
    });
    await replan();
  };
}
