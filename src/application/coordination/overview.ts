import { partiesWithoutRecipient } from "../../domain/access/recipients.ts";
import { isCoordinator } from "../../domain/access/may.ts";
import type { PersonId } from "../../domain/access/person.ts";
import { placeOf, type OrganisationOf, type Place, type Role } from "../../domain/access/role.ts";
import type { Occurrence, Party, Window } from "../../domain/calendar/occurrence.ts";
import { occurrences } from "../../domain/calendar/occurrences.ts";
import type { Message } from "../../domain/duty/message.ts";
import type { WouldSend } from "../../domain/duty/would-send.ts";
import type { PlanId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { dryRun, stateNow } from "../reminders/dry-run.ts";
import { dutiesOf } from "../reminders/duties-of.ts";
import type { AuditTable, Channel, Store, Switches, WrongAnswerTable } from "../store.ts";

/** What a coordinator needs to see at once, as far as they coordinate. */
export interface Overview {
  /** They keep every clock: what belongs to no plan is theirs too. */
  readonly everywhere: boolean;
  readonly keeps: (plan: PlanId) => boolean;
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

/** Puts together a coordinator's view of the coming year. One who keeps the clock of one plan sees that plan's. */
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
  { by, today }: { readonly by: PersonId; readonly today: Temporal.PlainDate },
): Promise<Overview> {
  const year = { from: today, until: today.add({ months: monthsShown }) };
  const month = { from: today, until: today.add({ days: daysOfReminders }) };
  const state = await stateNow(store, founding, year);
  const sees = (place: Place): boolean =>
    isCoordinator({ person: by, roles: state.roles, today }, place, organisationOf);
  const keeps = (plan: PlanId): boolean => sees({ plan });
  const everywhere = sees({});
  const coming = occurrences(plans, year, state.overlay).filter(({ plan }) => keeps(plan));
  const { continued } = state.overlay;
  return {
    everywhere,
    keeps,
    switches: state.switches,
    continued: continued === "all" ? new Set(plans.datasets.map(({ id }) => id)) : continued,
    continuable: new Set([...continuable(plans, year)].filter(keeps)),
    occurrences: coming,
    wouldSend: dryRun(plans, state, { window: month, organisationOf }).filter(({ duty }) => sees(duty)),
    trouble: everywhere ? await store.outbox.inState(["failed", "unknown"]) : [],
    roles: state.roles.filter(({ scope }) => sees(placeOf(scope))),
    withoutRecipient: lacking(plans, coming, { roles: state.roles, today, organisationOf }),
    channels: (await store.channels.all()).filter(({ active, scope }) => active && sees(placeOf(scope))),
    wrongAnswers: everywhere ? await store.wrongAnswers.all() : [],
    log: everywhere ? await store.audit.recent(changesShown) : [],
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
