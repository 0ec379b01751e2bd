import type { Message, Reminder } from "../../domain/duty/message.ts";
import type { Outgoing } from "./messenger.ts";

/** Writes a message from its reminders as their duties stand now; undefined when it could not pass the number gate. */
export type WriteDigest<Card> = (
  message: Message,
  reminders: readonly Reminder[],
  late: boolean,
) => Promise<Outgoing<Card> | undefined>;
