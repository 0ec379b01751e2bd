import { AppError } from "../../application/app-error.ts";
import type { Role, RoleState, Scope } from "../../domain/access/role.ts";
import { scopeText } from "../../domain/access/scope-text.ts";
import type { Party } from "../../domain/calendar/occurrence.ts";
import type { PlanId } from "../../domain/plan/id.ts";
import { damaged } from "./damaged.ts";
import type { role } from "./schema.ts";

type RoleRow = Omit<typeof role.$inferSelect, "organisation">;

export function roleRow({ person, name, scope, state }: Role): RoleRow {
  return {
    person,
    name,
    scope: scopeText(scope),
    state: state.kind,
    decidedBy: "by" in state ? state.by : null,
    on: state.on,
  };
}

export function roleOf({ person, name, scope, state, decidedBy, on }: RoleRow): Role {
  const decided = (): RoleState =>
    state === "requested" ? { kind: state, on } : { kind: state, by: decidedBy ?? damaged("role", person), on };
  return { person, name, scope: scopeOf(scope), state: decided() };
}

/** A scope read back from its column. */
export function scopeOf(text: string): Scope {
  if (text === "everywhere") return { kind: "everywhere" };
  const [, kind, id] = /^(party|plan):(.+)$/.exec(text) ?? [];
  if (kind === "party") return { kind, party: id as Party };
  if (kind === "plan") return { kind, plan: id as PlanId };
  throw new AppError("store-damaged", `a role has the scope "${text}"`, "Restore the newest backup, or mend the row.");
}
