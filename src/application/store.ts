import type { PersonId } from "../domain/access/person.ts";
import type { Role, Scope } from "../domain/access/role.ts";
import type { ClockDecision } from "../domain/calendar/clock-decision.ts";
import type { Duty, DutyId } from "../domain/duty/duty.ts";
import type {
  BareReminder,
  DestinationId,
  Message,
  MessageId,
  MessageState,
  Reminder,
  ReminderId,
} from "../domain/duty/message.ts";
import type { Notice, NoticeId } from "../domain/duty/notice.ts";
import type { PlanId } from "../domain/plan/id.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Progress, RowShare } from "../domain/progress/progress.ts";

/** The state of one organisation: what lies over the read-only plans. */
export interface Tables {
  readonly clock: ClockTable;
  readonly duties: DutyTable;
  readonly progress: ProgressTable;
  readonly outbox: OutboxTables;
  readonly people: PeopleTables;
  readonly channels: ChannelTable;
  readonly destinations: DestinationTable;
  readonly settings: SettingTable;
  readonly audit: AuditTable;
  readonly feeds: FeedTable;
  readonly inbox: InboxTable;
  readonly wrongAnswers: WrongAnswerTable;
  /** Takes an event in once: false when its key was there already. */
  readonly takeIn: (key: string, at: Temporal.Instant) => Promise<boolean>;
  /** Has the message delivered at that moment. A wake-up call that is lost is set again at the next start. */
  readonly wakeAt: (message: MessageId, at: Temporal.Instant) => Promise<void>;
}

/** Reads at once; what belongs together is written together. Inside `atomically` only its own tables may be used. */
export interface Store extends Tables {
  readonly atomically: <T>(work: (tables: Tables) => Promise<T>) => Promise<T>;
}

/** Coordinators' decisions, only ever added. */
export interface ClockTable {
  readonly decisions: () => Promise<readonly ClockDecision[]>;
  readonly add: (decision: ClockDecision) => Promise<void>;
}

export interface DutyTable {
  readonly find: (id: DutyId) => Promise<Duty | undefined>;
  /** Finds it and keeps others from doing the same until the transaction ends. */
  readonly hold: (id: DutyId) => Promise<Duty | undefined>;
  /** Those that are there, by due date. */
  readonly of: (ids: readonly DutyId[]) => Promise<readonly Duty[]>;
  /** Those due in the window, half-open. */
  readonly dueIn: (from: Temporal.PlainDate, until: Temporal.PlainDate) => Promise<readonly Duty[]>;
  /** Leaves those that are there as they are. */
  readonly addMissing: (duties: readonly Duty[]) => Promise<void>;
  readonly save: (duty: Duty) => Promise<void>;
}

/** What was said of action rows and to which units they were given: only ever added, read oldest first. */
export interface ProgressTable {
  readonly of: (duties: readonly DutyId[]) => Promise<readonly Progress[]>;
  readonly add: (entry: Progress) => Promise<void>;
  readonly shares: (duties: readonly DutyId[]) => Promise<readonly RowShare[]>;
  readonly share: (given: RowShare) => Promise<void>;
}

export interface OutboxTables {
  /** What waits to be told of duties and what was told; not what was called off. */
  readonly remindersOf: (duties: readonly DutyId[]) => Promise<readonly BareReminder[]>;
  readonly remindersIn: (message: MessageId) => Promise<readonly Reminder[]>;
  /** Leaves reminders that are there as they are. Their messages must be there. */
  readonly addMissing: (reminders: readonly Reminder[]) => Promise<void>;
  readonly setReminders: (ids: readonly ReminderId[], state: Reminder["state"]) => Promise<void>;
  /** Moves unsent reminders to the message of another day. */
  readonly moveReminders: (ids: readonly ReminderId[], to: Message) => Promise<void>;
  readonly knownNotices: (ids: readonly NoticeId[]) => Promise<ReadonlySet<NoticeId>>;
  readonly noticesIn: (message: MessageId) => Promise<readonly Notice[]>;
  /** Adds notices, or moves those that have not left to another message. Their messages must be there. */
  readonly putNotices: (notices: readonly Notice[]) => Promise<void>;
  readonly find: (id: MessageId) => Promise<Message | undefined>;
  /** Leaves a message that is there as it is, but plans a cancelled one anew. */
  readonly addMessages: (messages: readonly Message[]) => Promise<void>;
  /** Has a message that waits leave at another moment of its day. */
  readonly setTime: (id: MessageId, sendAt: Temporal.Instant) => Promise<void>;
  /** Moves a message from the state that the caller saw to another; false when somebody was faster. */
  readonly move: (id: MessageId, from: MessageState["kind"], to: MessageState) => Promise<boolean>;
  readonly inState: (kinds: readonly MessageState["kind"][]) => Promise<readonly Message[]>;
  /** Sent messages that hold a reminder of the duty. */
  readonly sentOf: (duty: DutyId) => Promise<readonly Message[]>;
}

/** A person as the product knows them: no name, no address. */
export interface Person {
  readonly id: PersonId;
  readonly language: Language;
  /** When not the usual time of sending. */
  readonly sendTime?: Temporal.PlainTime;
  /** Nothing is sent before this day. */
  readonly silentUntil?: Temporal.PlainDate;
}

export interface PeopleTables {
  readonly all: () => Promise<readonly Person[]>;
  readonly find: (id: PersonId) => Promise<Person | undefined>;
  readonly save: (person: Person) => Promise<void>;
  /** Everybody's roles, or one person's. */
  readonly roles: (of?: PersonId) => Promise<readonly Role[]>;
  readonly saveRole: (role: Role) => Promise<void>;
  /** Everything that is kept of a person, for the person. */
  readonly everythingOf: (id: PersonId) => Promise<Readonly<Record<string, readonly object[]>>>;
  /** Takes a person out of every table; where a row must stay, "erased" stands for the person. */
  readonly erase: (id: PersonId) => Promise<void>;
}

/** A channel that is told of what comes in its plan, its unit, or everywhere. */
export interface Channel {
  readonly id: DestinationId;
  readonly scope: Scope;
  readonly active: boolean;
}

export interface ChannelTable {
  readonly all: () => Promise<readonly Channel[]>;
  readonly save: (channel: Channel) => Promise<void>;
}

/** How a person or a channel is reached on a platform that must first have told us. */
export interface Destination {
  readonly id: DestinationId;
  /** The platform's own name of the conversation. */
  readonly conversation: string;
  /** The address at which it is written to, without a slash at its end. */
  readonly serviceUrl: string;
  readonly tenant: string;
  /** What a channel belongs to. */
  readonly team?: string;
  /** Gone: the bot was taken out, or blocked. */
  readonly state: "reachable" | "gone";
}

export interface DestinationTable {
  readonly find: (id: DestinationId) => Promise<Destination | undefined>;
  readonly all: () => Promise<readonly Destination[]>;
  readonly save: (destination: Destination) => Promise<void>;
}

/** Switches of the coordinators, by name. */
export interface Switches {
  /** Nothing is sent. */
  readonly paused: boolean;
  /** Managers are told of what is long overdue. */
  readonly managerStep: boolean;
  /** A language model may be asked, where one is configured. */
  readonly model: boolean;
}

/**
 * As long as no coordinator has turned any. Whoever configures a model wants it asked, so that one switch is on.
 */
export const untouchedSwitches: Switches = { paused: false, managerStep: false, model: true };

export interface SettingTable {
  readonly switches: () => Promise<Switches>;
  readonly turn: (change: Partial<Switches>, made: Made) => Promise<void>;
}

/** By whom and when. */
export interface Made {
  readonly by: PersonId;
  readonly at: Temporal.Instant;
}

export interface AuditTable {
  readonly note: (
    row: Made & { readonly action: string; readonly target: string; readonly detail?: object },
  ) => Promise<void>;
  readonly recent: (count: number) => Promise<readonly (Made & { readonly action: string; readonly target: string })[]>;
  /** Everything that is still kept, the latest first. */
  readonly all: () => Promise<readonly AuditRow[]>;
}

/** `detail` holds what was so and what is so now, where there is more to tell than the deed. */
export type AuditRow = Made & { readonly action: string; readonly target: string; readonly detail: unknown };

export interface FeedTable {
  /** Keeps the hash of a new token, never the token. */
  readonly add: (hash: string, plan: PlanId, made: Made) => Promise<void>;
  readonly revoke: (plan: PlanId, at: Temporal.Instant) => Promise<void>;
  readonly mayRead: (hash: string, plan: PlanId) => Promise<boolean>;
}

/** The page's own post. */
export interface InboxTable {
  /** Puts a message in once; a second time under the same id it changes the one that is there. */
  readonly put: (item: InboxItem) => Promise<void>;
  readonly of: (recipient: DestinationId) => Promise<readonly InboxItem[]>;
  readonly has: (id: string) => Promise<boolean>;
}

export interface InboxItem {
  readonly id: string;
  readonly recipient: DestinationId;
  readonly text: string;
  readonly at: Temporal.Instant;
}

export interface WrongAnswerTable {
  readonly add: (row: {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
    readonly at: Temporal.Instant;
  }) => Promise<void>;
  readonly all: () => Promise<
    readonly {
      readonly id: string;
      readonly question: string;
      readonly answer: string;
      readonly at: Temporal.Instant;
    }[]
  >;
}
