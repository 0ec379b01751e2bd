import type { OwnDesk } from "../src/application/people/own-desk.ts";
import type { Overview } from "../src/application/coordination/overview.ts";
import { dryRun, emptyState } from "../src/application/reminders/dry-run.ts";
import { dutiesOf } from "../src/application/reminders/duties-of.ts";
import type { Role } from "../src/domain/access/role.ts";
import type { Occurrence } from "../src/domain/calendar/occurrence.ts";
import { occurrences } from "../src/domain/calendar/occurrences.ts";
import { messageId, personDestination } from "../src/domain/duty/message.ts";
import type { Language } from "../src/domain/plan/language.ts";
import { organisationsOf } from "../src/domain/plan/organisations-of.ts";
import type { Plans } from "../src/domain/plan/plans.ts";
import { anna, bo, day } from "./domain/duty/duties.ts";

const today = day("2027-01-01");
const continued = { continued: "all", dates: new Map() } as const;
/** What a person may write, with what each platform reads as markup. */
export const hostileText =
  "<!channel> <at>a</at> *x* :tada: <https://evil.example|y> [k](https://evil.example) @here ".repeat(60);

type Own = OwnDesk & { readonly lang: Language; readonly plans: Plans; readonly today: Temporal.PlainDate };

export function yearOf(plans: Plans): readonly Occurrence[] {
  return occurrences(plans, { from: today, until: day("2028-01-01") }, continued);
}

/** The desk of somebody new. */
export function emptyOwn(plans: Plans, lang: Language): Own {
  return { lang, plans, today, roles: [], waiting: [], next: [], person: undefined };
}

/** A desk with more on it than anybody has. */
export function fullOwn(plans: Plans, lang: Language): Own {
  const year = yearOf(plans);
  return {
    ...emptyOwn(plans, lang),
    roles: Array.from({ length: 40 }, () => roleOf(plans, "approved")),
    waiting: year.flatMap((each) => dutiesOf(plans, each)),
    next: year,
    person: { id: anna, language: lang, silentUntil: day("2027-02-01") },
  };
}

/** A coordinator's desk with more on it than any has. */
export function fullOverview(plans: Plans): Overview {
  const destination = personDestination(anna);
  const [state, sendAt] = [
    { kind: "failed", reason: "no-messenger" },
    Temporal.Instant.from("2027-01-01T07:00Z"),
  ] as const;
  const message = { id: messageId(destination, today), destination, day: today, sendAt, state };
  return {
    everywhere: true,
    keeps: () => true,
    channels: [{ id: "slack:T1:#C1" as never, scope: { kind: "everywhere" }, active: true }],
    wrongAnswers: Array.from({ length: 40 }, (_, at) => ({
      ...{ id: `${at}`, question: hostileText, answer: "", at: Temporal.Instant.from("2027-01-01T07:00Z") },
    })),
    continuable: new Set(),
    switches: { paused: false, managerStep: true, model: true },
    ...{ continued: new Set(plans.datasets.slice(0, 1).map(({ id }) => id)), occurrences: yearOf(plans) },
    wouldSend: dryRun(
      plans,
      { ...emptyState([]), overlay: continued },
      { window: { from: today, until: day("2027-12-31") }, organisationOf: organisationsOf(plans) },
    ),
    trouble: Array.from({ length: 200 }, () => message),
    roles: Array.from({ length: 30 }, () => roleOf(plans, "requested")),
    withoutRecipient: plans.units.map(({ id }) => id),
    log: [],
  };
}

/** Somebody's role in the first unit. */
export function roleOf(plans: Plans, state: Role["state"]["kind"]): Role {
  const on = day("2026-01-01");
  const scope = { kind: "party", party: plans.get("unit", plans.units[0]?.id ?? "").id } as const;
  return {
    person: bo,
    name: "reporter",
    scope,
    state: state === "requested" ? { kind: state, on } : { kind: state, by: anna, on },
  };
}
