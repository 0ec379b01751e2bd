import { z } from "zod";
import type { DateWish } from "../../application/coordination/date-wish.ts";
import type { RoleWish } from "../../application/people/register.ts";
import { roleWishOf } from "../../application/people/role-wish.ts";
import { readingOf, type Reading } from "../../domain/access/scope-text.ts";
import type { OccurrenceId } from "../../domain/calendar/occurrence.ts";
import type { SnoozeWish } from "../../domain/duty/duty-action.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { rowWish, type RowWish } from "../../application/progress/row-wish.ts";
import { fieldAction, ticked, type Field } from "./view-parts.ts";

const Day = z.iso.date().transform((text) => Temporal.PlainDate.from(text));
const Time = z.iso.time({ precision: -1 }).transform((text) => Temporal.PlainTime.from(text));
const User = z.string().regex(/^[UW][A-Z0-9]+$/);
const Chosen = z.object({ value: z.string().max(150) });

const SelectedDay = z.object({ selected_date: Day });
const SelectedTime = z.object({ selected_time: Time.nullish() });
const SelectedUser = z.object({ selected_user: User });
const SelectedOption = z.object({ selected_option: Chosen });
const MaybeOption = z.object({ selected_option: Chosen.nullish() });
const Written = z.object({ value: z.string().nullish() });
const SelectedOptions = z.object({ selected_options: z.array(Chosen).nullish() });

export function snoozeOf(values: unknown): SnoozeWish | undefined {
  const picked = fieldOf(values, "until", SelectedDay);
  return picked && { until: picked.selected_date, confirmed: isTicked(values, "confirmed") };
}

/** The member of the workspace to whom a duty is handed over. */
export function delegateOf(values: unknown): { readonly user: string } | undefined {
  const picked = fieldOf(values, "to", SelectedUser);
  return picked && { user: picked.selected_user };
}

/** The role that is asked for; undefined when it is for a unit the plans do not know. */
export function registrationOf(values: unknown, plans: Plans): RoleWish | undefined {
  return roleWishOf(chosenIn(values, "role"), chosenIn(values, "unit"), plans);
}

/** Of what a channel is to be told; undefined when it is nothing the plans know. */
export function channelOf(values: unknown, plans: Plans): Reading | undefined {
  return readingOf(chosenIn(values, "reading") ?? "", plans);
}

/** What a step of a report says. */
export function rowWishOf(values: unknown): RowWish | undefined {
  const written = (field: "note" | "figure"): string | undefined => fieldOf(values, field, Written)?.value ?? undefined;
  const [row, state] = [chosenIn(values, "row"), chosenIn(values, "state")];
  const metric = fieldOf(values, "metric", MaybeOption)?.selected_option?.value;
  return rowWish({ row, state, note: written("note"), metric, figure: written("figure") });
}

export function dateOf(values: unknown): DateWish | undefined {
  const chosen = chosenIn(values, "occurrence");
  if (chosen !== undefined) return { kind: "chosen", occurrence: chosen as OccurrenceId };
  if (isTicked(values, "cancelled")) return { kind: "cancelled" };
  const date = fieldOf(values, "date", SelectedDay)?.selected_date;
  const clock = fieldOf(values, "time", SelectedTime);
  if (!date || !clock) return undefined;
  return { kind: "day", date, ...(clock.selected_time ? { time: clock.selected_time } : {}) };
}

function chosenIn(values: unknown, field: Field): string | undefined {
  return fieldOf(values, field, SelectedOption)?.selected_option.value;
}

function isTicked(values: unknown, field: Field): boolean {
  const options = fieldOf(values, field, SelectedOptions)?.selected_options ?? [];
  return options.some(({ value }) => value === ticked);
}

/** What stands in one field of a submitted view, when it is as it should be. */
function fieldOf<Schema extends z.ZodType>(values: unknown, field: Field, schema: Schema): z.infer<Schema> | undefined {
  const blocks = z.record(z.string(), z.record(z.string(), z.unknown())).safeParse(values).data ?? {};
  const name = Object.keys(blocks).find((each) => each === field || each.startsWith(`${field}:`));
  return schema.safeParse(blocks[name ?? ""]?.[fieldAction(field)]).data;
}
