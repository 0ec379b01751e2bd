import { mondayOf } from "../calendar/monday-of.ts";
import type { PersonId } from "../access/person.ts";
import type { RoleName, Scope } from "../access/role.ts";
import { scopeText } from "../access/scope-text.ts";
import { nextWorkingDay } from "../calendar/working-day.ts";
import { personDestination, type DestinationId, type MessageId } from "./message.ts";

declare const noticeIdKind: unique symbol;

/** What is told and to whom. The same notice made twice is one. */
export type NoticeId = string & { readonly [noticeIdKind]: true };

/** What somebody is told that is no duty of theirs. */
export type NoticeContent =
  /** A coordinator has decided on the reader's role; the message tells how it stands. */
  | { readonly kind: "role"; readonly name: RoleName; readonly scope: Scope }
  /** How many answers readers have called wrong from one day to the day before another. */
  | {
      readonly kind: "wrong-answers";
      readonly count: number;
      readonly from: Temporal.PlainDate;
      readonly until: Temporal.PlainDate;
    };

/** Told once, in the message of a day. */
export interface Notice {
  readonly id: NoticeId;
  readonly recipient: DestinationId;
  readonly content: NoticeContent;
  readonly message: MessageId;
}

export type NewNotice = Omit<Notice, "message">;

/** The notice of one decision on somebody's role. */
export function roleNotice(
  { person, name, scope }: { readonly person: PersonId; readonly name: RoleName; readonly scope: Scope },
  at: Temporal.Instant,
): NewNotice {
  const recipient = personDestination(person);
  const id = `role/${recipient}/${name}/${scopeText(scope)}@${at.toString()}` as NoticeId;
  return { id, recipient, content: { kind: "role", name, scope } };
}

/** The days of which a coordinator is told on the first working day of a week: since the last such telling. */
export interface GapWeek {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

/** The days to tell of in the week of a day; undefined before its first working day, and in a quiet July. */
export function gapWeek(today: Temporal.PlainDate): GapWeek | undefined {
  const until = mondayOf(today);
  if (isQuiet(until) || Temporal.PlainDate.compare(today, nextWorkingDay(until)) < 0) return undefined;
  let from = until.subtract({ weeks: 1 });
  while (isQuiet(from)) from = from.subtract({ weeks: 1 });
  return { from, until };
}

/** The notice of a week's wrong answers to one coordinator. */
export function wrongAnswersNotice(person: PersonId, count: number, { from, until }: GapWeek): NewNotice {
  const recipient = personDestination(person);
  const id = `wrong-answers/${recipient}@${until.toString()}` as NoticeId;
  return { id, recipient, content: { kind: "wrong-answers", count, from, until } };
}

/** A week that opens in July. */
function isQuiet(monday: Temporal.PlainDate): boolean {
  return nextWorkingDay(monday).month === 7;
}
