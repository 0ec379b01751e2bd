import { and, inArray, lt } from "drizzle-orm";
import type { Database } from "./db.ts";
import { purgeExpired } from "./keyv-sql.ts";
import { audit, inbox, message, notice, reminder, seen, wrongAnswer } from "./schema.ts";

/** How long things are kept: what is told of people no longer than it is of use. */
const kept = {
  /** A platform delivers an event again for minutes, and a button may be pressed from an old message. */
  seen: { hours: 24 * 30 },
  wrongAnswers: { hours: 24 * 90 },
  /** 24 months, with the messages that the rows speak of. */
  audit: { hours: 24 * 730 },
} as const;

/** Deletes what has been kept long enough, of every organisation. */
export async function applyRetention(database: Database, now: Temporal.Instant): Promise<void> {
  const { db } = database;
  await db.delete(seen).where(lt(seen.at, now.subtract(kept.seen)));
  await db.delete(wrongAnswer).where(lt(wrongAnswer.at, now.subtract(kept.wrongAnswers)));
  const long = now.subtract(kept.audit);
  await db.delete(audit).where(lt(audit.at, long));
  await db.delete(inbox).where(lt(inbox.at, long));
  const over = and(lt(message.sendAt, long), inArray(message.state, ["sent", "unknown", "failed", "cancelled"]));
  const old = db.select({ id: message.id }).from(message).where(over);
  await db.delete(reminder).where(inArray(reminder.message, old));
  await db.delete(notice).where(inArray(notice.message, old));
  await db.delete(message).where(over);
  await purgeExpired(database, now);
}
