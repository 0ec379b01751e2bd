import type { Message, MessageState, Reminder } from "../../domain/duty/message.ts";
import { StoredBecause } from "./because-json.ts";
import { damaged } from "./damaged.ts";
import type { message, reminder } from "./schema.ts";

type MessageRow = typeof message.$inferSelect;
type ReminderRow = typeof reminder.$inferSelect;

export function reminderRow(each: Reminder): Omit<ReminderRow, "organisation"> {
  return each;
}

export function reminderOf({ organisation: _, because, ...row }: ReminderRow): Reminder {
  return { ...row, because: StoredBecause.parse(because) };
}

export function messageRow({ state, ...rest }: Message): Omit<MessageRow, "organisation"> {
  return { ...rest, ...stateColumns(state) };
}

/** The columns of a state, those of every other state emptied. */
export function stateColumns(
  state: MessageState,
): Pick<MessageRow, "state" | "attempt" | "sendingSince" | "sentAt" | "providerId" | "reason"> {
  return {
    state: state.kind,
    attempt: "attempt" in state ? state.attempt : 0,
    sendingSince: state.kind === "sending" ? state.since : null,
    sentAt: state.kind === "sent" ? state.at : null,
    providerId: state.kind === "sent" ? state.providerId : null,
    reason: "reason" in state ? state.reason : null,
  };
}

export function messageOf({ id, destination, day, sendAt, ...row }: MessageRow): Message {
  return { id, destination, day, sendAt, state: stateOf(id, row) };
}

type StateRow = ReturnType<typeof stateColumns>;

function stateOf(
  id: string,
  { state: kind, attempt, sendingSince, sentAt, providerId, reason }: StateRow,
): MessageState {
  switch (kind) {
    case "planned":
      return { kind, attempt };
    case "sending":
      return { kind, attempt, since: sendingSince ?? damaged("message", id) };
    case "sent":
      return { kind, at: sentAt ?? damaged("message", id), providerId: providerId ?? damaged("message", id) };
    case "unknown":
    case "failed":
      return { kind, reason: reason ?? "" };
    case "cancelled":
      return { kind };
  }
}
