import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Step } from "../../domain/duty/step.ts";
import type { OrganisationKey, PersonId } from "../../domain/access/person.ts";
import { roleNames, type DecidedBy } from "../../domain/access/role.ts";
import type { OccurrenceId, Party } from "../../domain/calendar/occurrence.ts";
import type { DutyId } from "../../domain/duty/duty.ts";
import type { DestinationId, MessageId, ReminderId } from "../../domain/duty/message.ts";
import type { NoticeId } from "../../domain/duty/notice.ts";
import type { Id, PlanId, RowId, UnitId } from "../../domain/plan/id.ts";
import { progressStates } from "../../domain/progress/progress.ts";
import { instant, localDay } from "./columns.ts";

/** Every row belongs to an organisation, so that one store can serve many. */
const organisation = () => text("organisation").$type<OrganisationKey>().notNull();

/** What coordinators decided of the clock, append-only; the latest row of a plan or occurrence holds. */
export const clockDecision = pgTable(
  "clock_decision",
  {
    organisation: organisation(),
    id: bigint({ mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    kind: text({ enum: ["continued", "stopped", "confirmed", "changed", "cancelled"] }).notNull(),
    plan: text("plan").$type<PlanId>(),
    occurrence: text("occurrence").$type<OccurrenceId>(),
    date: localDay(),
    time: text(),
    by: text("by").$type<PersonId>().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.id] })],
);

export const person = pgTable(
  "person",
  {
    organisation: organisation(),
    id: text("id").$type<PersonId>().notNull(),
    language: text({ enum: ["fi", "sv", "en"] })
      .notNull()
      .default("fi"),
    /** HH:MM, when not the usual time. */
    sendTime: text("send_time"),
    silentUntil: localDay("silent_until"),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.id] })],
);

/** A person's role: asked for, approved or refused, ended. */
export const role = pgTable(
  "role",
  {
    organisation: organisation(),
    person: text("person").$type<PersonId>().notNull(),
    name: text({ enum: roleNames }).notNull(),
    /** "everywhere", "party:<id>" or "plan:<id>". */
    scope: text().notNull(),
    state: text({ enum: ["requested", "approved", "refused", "ended"] }).notNull(),
    decidedBy: text("decided_by").$type<DecidedBy>(),
    on: localDay().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.person, table.name, table.scope] })],
);

export const duty = pgTable(
  "duty",
  {
    organisation: organisation(),
    id: text("id").$type<DutyId>().notNull(),
    occurrence: text("occurrence").$type<OccurrenceId>().notNull(),
    entry: text("entry").$type<Id<"calendar-entry">>().notNull(),
    plan: text("plan").$type<PlanId>().notNull(),
    party: text("party").$type<Party>().notNull(),
    due: localDay().notNull(),
    owes: text({ enum: ["report", "attendance"] }).notNull(),
    state: text({ enum: ["open", "acknowledged", "delegated", "delivered", "cancelled"] }).notNull(),
    stateBy: text("state_by").$type<PersonId>(),
    stateTo: text("state_to").$type<PersonId>(),
    stateAt: instant("state_at"),
    because: text({ enum: ["occurrence-cancelled", "clock-stopped"] }),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.id] }),
    index("duty_due").on(table.organisation, table.due),
  ],
);

/** A duty × recipient × step. Its key makes planning the same thing twice harmless. */
export const reminder = pgTable(
  "reminder",
  {
    organisation: organisation(),
    id: text("id").$type<ReminderId>().notNull(),
    duty: text("duty").$type<DutyId>().notNull(),
    recipient: text("recipient").$type<DestinationId>().notNull(),
    step: text("step").$type<Step>().notNull(),
    day: localDay().notNull(),
    because: jsonb().notNull(),
    message: text("message").$type<MessageId>().notNull(),
    state: text({ enum: ["planned", "sent", "cancelled"] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.id] }),
    index("reminder_message").on(table.organisation, table.message),
    index("reminder_duty").on(table.organisation, table.duty),
  ],
);

/** A destination × local day, holding the day's reminders. */
export const message = pgTable(
  "message",
  {
    organisation: organisation(),
    id: text("id").$type<MessageId>().notNull(),
    destination: text("destination").$type<DestinationId>().notNull(),
    day: localDay().notNull(),
    sendAt: instant("send_at").notNull(),
    state: text({ enum: ["planned", "sending", "sent", "unknown", "failed", "cancelled"] }).notNull(),
    attempt: integer().notNull().default(0),
    sendingSince: instant("sending_since"),
    sentAt: instant("sent_at"),
    /** What the platform calls the sent message. */
    providerId: text("provider_id"),
    reason: text(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.id] }),
    index("message_state").on(table.organisation, table.state, table.sendAt),
  ],
);

/** What somebody is told once beside their duties, in the message of a day. */
export const notice = pgTable(
  "notice",
  {
    organisation: organisation(),
    id: text("id").$type<NoticeId>().notNull(),
    recipient: text("recipient").$type<DestinationId>().notNull(),
    content: jsonb().notNull(),
    message: text("message").$type<MessageId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.id] })],
);

/** What was said of action rows, append-only; the latest of a duty's row holds. */
export const progress = pgTable(
  "progress",
  {
    organisation: organisation(),
    id: bigint({ mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    duty: text("duty").$type<DutyId>().notNull(),
    row: text("row").$type<RowId>().notNull(),
    state: text({ enum: progressStates }).notNull(),
    note: text(),
    /** In the plan's words. */
    metric: text(),
    /** With a decimal point, all decimals as written. */
    figure: text(),
    by: text("by").$type<PersonId>().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.id] }),
    index("progress_duty").on(table.organisation, table.duty),
  ],
);

/** To which unit a row was given, append-only; none takes it back. */
export const rowShare = pgTable(
  "row_share",
  {
    organisation: organisation(),
    id: bigint({ mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    duty: text("duty").$type<DutyId>().notNull(),
    row: text("row").$type<RowId>().notNull(),
    unit: text("unit").$type<UnitId>(),
    by: text("by").$type<PersonId>().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.id] }),
    index("row_share_duty").on(table.organisation, table.duty),
  ],
);

/** Channels that are told of what comes. */
export const channel = pgTable(
  "channel",
  {
    organisation: organisation(),
    id: text("id").$type<DestinationId>().notNull(),
    /** As in `role`. */
    scope: text().notNull(),
    active: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.id] })],
);

/** Where a platform has told us that a person or a channel is reached. */
export const destination = pgTable(
  "destination",
  {
    organisation: organisation(),
    id: text("id").$type<DestinationId>().notNull(),
    /** The platform's own name of the conversation, and the address at which it is written to. */
    conversation: text().notNull(),
    serviceUrl: text("service_url").notNull(),
    tenant: text().notNull(),
    /** What a channel belongs to. */
    team: text(),
    state: text({ enum: ["reachable", "gone"] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.id] })],
);

/** The page's own post: what a messenger elsewhere would have delivered. */
export const inbox = pgTable(
  "inbox",
  {
    organisation: organisation(),
    id: text().notNull(),
    recipient: text("recipient").$type<DestinationId>().notNull(),
    text: text().notNull(),
    at: instant().notNull(),
    edited: instant(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.id] })],
);

/** Events that have been taken in; a repeated one finds its key here. */
export const seen = pgTable(
  "seen",
  { organisation: organisation(), key: text().notNull(), at: instant().notNull() },
  (table) => [primaryKey({ columns: [table.organisation, table.key] })],
);

/** Who changed what and when: 24 months. Holds ids only. */
export const audit = pgTable(
  "audit",
  {
    organisation: organisation(),
    id: bigint({ mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    at: instant().notNull(),
    by: text("by").$type<PersonId>().notNull(),
    action: text().notNull(),
    target: text().notNull(),
    detail: jsonb(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.id] }),
    index("audit_at").on(table.organisation, table.at),
  ],
);

/** Switches of a coordinator: everything paused, the manager step. */
export const setting = pgTable(
  "setting",
  {
    organisation: organisation(),
    key: text().notNull(),
    value: jsonb().notNull(),
    by: text("by").$type<PersonId>().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.key] })],
);

/** Leave to read a plan's calendar feed, kept as a hash; a revoked one stays. */
export const feedToken = pgTable(
  "feed_token",
  {
    organisation: organisation(),
    hash: text().notNull(),
    plan: text("plan").$type<PlanId>().notNull(),
    madeBy: text("made_by").$type<PersonId>().notNull(),
    madeAt: instant("made_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.hash] })],
);

/** Answers that somebody reported as wrong: 90 days. The only place where a question's text is kept. */
export const wrongAnswer = pgTable(
  "wrong_answer",
  {
    organisation: organisation(),
    id: text().notNull(),
    question: text().notNull(),
    answer: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.id] })],
);

/** Conversation state and caches, through Keyv. Never for locks or for telling repeats. */
export const kv = pgTable("kv", {
  key: text().primaryKey(),
  value: text().notNull(),
  expires: bigint({ mode: "number" }),
});
