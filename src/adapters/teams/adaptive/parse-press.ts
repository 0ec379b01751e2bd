import { z } from "zod";
import type { DateWish } from "../../../application/coordination/date-wish.ts";
import {
  planClockOf,
  roleDecisionOf,
  type PlanClock,
  type RoleDecision,
} from "../../../application/coordination/decision-text.ts";
import type { RoleWish } from "../../../application/people/register.ts";
import { roleWishOf } from "../../../application/people/role-wish.ts";
import { deskParts, type DeskPart } from "../../../cards/view-words.ts";
import { parsePerson } from "../../../domain/access/parse-person.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import { roleNames, type RoleName } from "../../../domain/access/role.ts";
import { readingOf, scopeOf, type Reading } from "../../../domain/access/scope-text.ts";
import type { OccurrenceId } from "../../../domain/calendar/occurrence.ts";
import type { SnoozeWish } from "../../../domain/duty/duty-action.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import { languages, type Language } from "../../../domain/plan/language.ts";
import type { Organisation } from "../../../domain/plan/organisation.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { ticked, type Field } from "./form-parts.ts";

/*
 * What a press brings, which anybody may have made up: every function takes the data of an action as it came, and gives undefined
 * when it is not what its form sends.
 */

const Day = z.iso.date().transform((text) => Temporal.PlainDate.from(text));
const Time = z.iso.time().transform((text) => Temporal.PlainTime.from(text));
/** Longer than anything the cards send. */
const Text = z.string().min(1).max(1_000);

/** The duty that is acted on. Whether there is one is for the use case to say. */
export function parseDuty(data: unknown): DutyId | undefined {
  return textIn(data, "duty") as DutyId | undefined;
}

/** The question that was chosen. */
export function parseQuestion(data: unknown): string | undefined {
  return textIn(data, "question");
}

/** When to be reminded again; undefined when no day was chosen. */
export function parseSnooze(data: unknown): SnoozeWish | undefined {
  const until = Day.safeParse(textIn(data, "until")).data;
  return until && { until, confirmed: isTicked(data, "confirmed") };
}

/** To whom a duty is handed over. */
export function parseDelegate(data: unknown): { readonly to: PersonId } | undefined {
  const parsed = parsePerson(textIn(data, "to") ?? "");
  return parsed.kind === "person" ? { to: parsed.person } : undefined;
}

/** How far the form of a role is: nothing chosen yet, an organisation whose unit is asked next, or all that is needed. */
export type RegisterStep =
  | { readonly kind: "where" }
  | { readonly kind: "unit"; readonly role: RoleName; readonly organisation: Organisation }
  | { readonly kind: "wish"; readonly wish: RoleWish };

export function parseRegister(data: unknown, plans: Plans): RegisterStep {
  const wish = parseRole(data, plans);
  if (wish) return { kind: "wish", wish };
  const role = roleNames.find((each) => each === textIn(data, "role"));
  const place = textIn(data, "organisation") ?? "";
  const scope = scopeOf(place, plans);
  if (!role || !scope) return { kind: "where" };
  const organisation = scope.kind === "party" ? plans.organisations.find(({ id }) => id === scope.party) : undefined;
  return organisation ? { kind: "unit", role, organisation } : { kind: "wish", wish: { name: role, scope } };
}

/** The role that is asked for; undefined when it is for a place the plans do not know. */
export function parseRole(data: unknown, plans: Plans): RoleWish | undefined {
  return roleWishOf(textIn(data, "role"), textIn(data, "unit"), plans);
}

/** How one wants messages. */
export function parseWishes(
  data: unknown,
): { readonly language: Language; readonly silentUntil: Temporal.PlainDate | undefined } | undefined {
  const language = languages.find((each) => each === textIn(data, "language"));
  const silent = textIn(data, "silent");
  const silentUntil = Day.safeParse(silent).data;
  return language && (silent === undefined || silentUntil) ? { language, silentUntil } : undefined;
}

/** What is wished of a date: which one is meant, its day, or that it is called off. */
export function parseDate(data: unknown): DateWish | undefined {
  const chosen = textIn(data, "occurrence");
  if (chosen !== undefined) return { kind: "chosen", occurrence: chosen as OccurrenceId };
  if (isTicked(data, "cancelled")) return { kind: "cancelled" };
  const date = Day.safeParse(textIn(data, "date")).data;
  const clock = textIn(data, "time");
  const time = Time.safeParse(clock).data;
  if (!date || (clock !== undefined && !time)) return undefined;
  return { kind: "day", date, ...(time ? { time } : {}) };
}

/** Which occurrence a button or the form of its day is about. */
export function parseOccurrence(data: unknown): OccurrenceId | undefined {
  return textIn(data, "value") as OccurrenceId | undefined;
}

/** Of what a channel is to be told. */
export function parseReading(data: unknown, plans: Plans): Reading | undefined {
  return readingOf(textIn(data, "reading") ?? "", plans);
}

/** Which part of the coordinator's desk to show; what there is to decide, if none is named. */
export function parseDeskPart(data: unknown): DeskPart {
  return deskParts.find((each) => each === textIn(data, "value")) ?? "decide";
}

/** Whether all messages are to be held back. */
export function parsePause(data: unknown): boolean | undefined {
  const value = textIn(data, "value");
  return value === "on" || value === "off" ? value === "on" : undefined;
}

export function parseClock(data: unknown, plans: Plans): PlanClock | undefined {
  return planClockOf(textIn(data, "value") ?? "", plans);
}

export function parseRoleDecision(data: unknown, plans: Plans): RoleDecision | undefined {
  return roleDecisionOf(textIn(data, "value") ?? "", plans);
}

/** What stands in a field; one that was left empty brings an empty text or nothing. */
export function textIn(
  data: unknown,
  field: Field | "about" | "duty" | "question" | "value",
  schema = Text,
): string | undefined {
  return schema.safeParse(z.record(z.string(), z.unknown()).safeParse(data).data?.[field]).data;
}

function isTicked(data: unknown, field: Field): boolean {
  return textIn(data, field) === ticked;
}
