import type { PersonId } from "./person.ts";
import type { DecidedBy, Role, RoleState } from "./role.ts";

export type RoleChange =
  | { readonly kind: "approve" | "refuse" }
  /** The role passes to the successor, if there is one, on the same day. */
  | { readonly kind: "end"; readonly successor?: PersonId };

export type ChangedRole =
  | { readonly kind: "changed"; readonly role: Role; readonly successor?: Role }
  | { readonly kind: "unchanged"; readonly because: { readonly kind: "already"; readonly state: RoleState } }
  | { readonly kind: "refused"; readonly because: { readonly kind: "not-from"; readonly state: RoleState } };

/** A role is requested, approved or refused once, and an approved one ended. Whoever wants another asks anew. */
export function changeRole(
  role: Role,
  change: RoleChange,
  { by, on }: { readonly by: DecidedBy; readonly on: Temporal.PlainDate },
): ChangedRole {
  const { state } = role;
  const wanted = ({ approve: "approved", refuse: "refused", end: "ended" } as const)[change.kind];
  if (state.kind === wanted) return { kind: "unchanged", because: { kind: "already", state } };
  if (state.kind !== (change.kind === "end" ? "approved" : "requested")) {
    return { kind: "refused", because: { kind: "not-from", state } };
  }
  const changed = { ...role, state: { kind: wanted, by, on } };
  if (change.kind !== "end" || change.successor === undefined) return { kind: "changed", role: changed };
  const successor: Role = { ...role, person: change.successor, state: { kind: "approved", by, on } };
  return { kind: "changed", role: changed, successor };
}
