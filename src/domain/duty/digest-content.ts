import type { Role } from "../access/role.ts";
import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import type { Occurrence } from "../calendar/occurrence.ts";
import type { Report } from "../progress/report.ts";
import type { StatusSummary } from "../progress/status-summary.ts";
import type { RowFilter } from "../query/query.ts";
import type { Because } from "./because.ts";
import type { Duty } from "./duty.ts";
import type { NoticeContent } from "./notice.ts";

/** A duty as its reader is told of it. */
export interface ToldDuty {
  readonly duty: Duty;
  readonly entry: CalendarEntry;
  /** Absent when it has been called off since. */
  readonly occurrence?: Occurrence;
  readonly because: Because;
  /** The party has nobody to tell; a coordinator is told in their stead. */
  readonly instead: boolean;
  /** Of a report that its reader watches over: how all those of its round stand that the reader watches over. */
  readonly overseen?: readonly Report[];
}

/** What one message says: duties by due date, the nearest first. */
export interface DigestContent {
  readonly groups: readonly { readonly due: Temporal.PlainDate; readonly items: readonly ToldDuty[] }[];
  /** Where things stand in what the reader watches over, when a round of reports has come to its day. */
  readonly statuses: readonly ScopedStatus[];
  /** What the reader is told beside their duties. */
  readonly notices: readonly ToldNotice[];
  /** A channel reads along: it is told whom a step concerns, and has no duty of its own. */
  readonly reader: "person" | "channel";
  /** It left later than planned. */
  readonly late: boolean;
}

/** Where things stand in a plan, or in what one party does of it. */
export interface ScopedStatus {
  readonly filter: RowFilter;
  readonly summary: StatusSummary;
}

/** A notice as its reader is told of it: a role as it stands now. */
export type ToldNotice =
  { readonly kind: "role"; readonly role: Role } | Extract<NoticeContent, { readonly kind: "wrong-answers" }>;
