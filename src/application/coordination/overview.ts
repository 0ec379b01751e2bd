import { partiesWithoutRecipient } from "../../domain/access/recipients.ts";
import type { OrganisationOf, Role } from "../../domain/access/role.ts";
import type { Occurrence, Party, Window } from "../../domain/calendar/occurrence.ts";
import { occurrences } from "../../domain/calendar/occurrences.ts";
import type { Message } from "../../domain/duty/message.ts";
import type { WouldSend } from "../../domain/duty/would-send.ts";
import type { PlanId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { dryRun, stateNow } from "../reminders/dry-run.ts";
import { dutiesOf } from "../reminders/duties-of.ts";
import type { AuditTable, Channel, Store, Switches, WrongAnswerTable } from "../store.ts";

/** What a coordinator needs to see at once. */
export interface Overview {
  readonly switches: Switches;
  readonly continued: ReadonlySet<PlanId>;
  /** Plans whose clock brings something this year only if it is continued. */
  readonly continuable: ReadonlySet<PlanId>;
  readonly occurrences: readonly Occurrence[];
  readonly wouldSend: readonly WouldSend[];
  /** Messages that failed, or may have. */
  readonly trouble: readonly Message[];
  readonly roles: readonly Role[];
  /** Parties of coming duties for whom nobody is left to report. */
  readonly withoutRecipient: readonly Party[];
  /** Channels that are told of coming dates. */
  readonly channels: readonly Channel[];
  readonly wrongAnswers: Awaited<ReturnType<WrongAnswerTable["all"]>>;
  readonly log: Awaited<ReturnType<AuditTable["recent"]>>;
}

const monthsShown = 12;
const daysOfReminders = 30;
const changesShown = 20;

/** Puts together the coordinator's view of the coming year. */
export async function overview(
  {
    plans,
    store,
    founding,
    organisationOf,
  }: {
    readonly plans: Plans;
    readonly store: Store;
    readonly founding: readonly Role[];
    readonly organisationOf: OrganisationOf;
  },
  today: Temporal.PlainDate,
): Promise<Overview> {
  const year = { from: today, until: today.add({ months: monthsShown }) };
  const month = { from: today, until: today.add({ days: daysOfReminders }) };
  const state = await stateNow(store, founding, year);
  const coming = occurrences(plans, year, state.overlay);
  const { continued } = state.overlay;
  return {
    switches: state.switches,
    continued: continued === "all" ? new Set(plans.datasets.map(({ id }) => id)) : continued,
    continuable: continuable(plans, year),
    occurrences: coming,
    wouldSend: dryRun(plans, state, { window: month, organisationOf }),
    trouble: await store.outbox.inState(["failed", "unknown"]),
    roles: state.roles,
    withoutRecipient: lacking(plans, coming, { roles: state.roles, today, organisationOf }),
    channels: (await store.channels.all()).filter(({ active }) => active),
    wrongAnswers: await store.wrongAnswers.all(),
    log: await store.audit.recent(changesShown),
  };
}

function continuable(plans: Plans, year: Window): ReadonlySet<PlanId> {
  const all = occurrences(plans, year, { continued: "all", dates: new Map() });
  return new Set(all.filter(({ continued }) => continued).map(({ plan }) => plan));
}

function lacking(
  plans: Plans,
  coming: readonly Occurrence[],
  asker: {
    readonly roles: readonly Role[];
    readonly today: Temporal.PlainDate;
    readonly organisationOf: OrganisationOf;
  },
): readonly Party[] {
  const parties = new Map<Party, PlanId>();
  for (const occurrence of coming) for (const { party, plan } of dutiesOf(plans, occurrence)) parties.set(party, plan);
  return [...parties].flatMap(([party, plan]) => partiesWithoutRecipient([party], { plan, ...asker }));
}
