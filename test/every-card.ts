import { join } from "node:path";
import { questionsOf } from "../src/adapters/cli/eval.ts";
import type { Answering } from "../src/app/answering.ts";
import type { Reply } from "../src/application/answer-question.ts";
import { dryRun, emptyState } from "../src/application/reminders/dry-run.ts";
import { dutiesOf } from "../src/application/reminders/duties-of.ts";
import { createCardWriter } from "../src/cards/card-writer.ts";
import type { Card } from "../src/cards/card.ts";
import { plainText } from "../src/cards/plain-text.ts";
import { pressCard } from "../src/cards/press-card.ts";
import { occurrences } from "../src/domain/calendar/occurrences.ts";
import type { RoleState, Scope } from "../src/domain/access/role.ts";
import type { DigestContent, ToldDuty, ToldNotice } from "../src/domain/duty/digest-content.ts";
import type { Language } from "../src/domain/plan/language.ts";
import type { Plans } from "../src/domain/plan/plans.ts";
import { statusKinds, type Query } from "../src/domain/query/query.ts";
import { runQuery } from "../src/domain/query/run-query.ts";
import { statusSummary } from "../src/domain/query/status-summary.ts";
import { anna, day } from "./domain/duty/duties.ts";

export const readOn = "2026-11-21";
const sets = "examples fresh-a fresh-b fresh-c fresh-d fresh-e fresh-f fresh-g fresh-h".split(" ");
/** What the golden questions seldom ask. */
const others = [
  ...["hei", "kiitos", "mitä voin kysyä?", "tyytyväisyys", "mikä on sää huomenna?"],
  ...["mitkä ovat meidän toimenpiteemme?", "Listaa kaikki Kotkan toimenpiteet", "Kaikki indikaattorit"],
  ...["Mitä tapahtuu ensi vuonna?", "Näytä vuosikello", "Mikä on liikennevalon sääntö?"],
  "Mitkä ovat tavoitteet? Kuka vastaa Huoli puheeksi -korteista Kouvolassa?",
];
const continued = { continued: "all", dates: new Map() } as const;

/** A card that the product makes, with its plain text and of what it is. */
export interface MadeCard {
  readonly what: string;
  readonly card: Card;
  readonly text: string;
}

/** The answers to every fourth golden question and to what they seldom ask, a page and the whole: about four hundred. */
export async function* everyAnswer(answering: Answering): AsyncGenerator<Reply<Card> & { readonly what: string }> {
  const golden = sets.flatMap((set) =>
    questionsOf(join(import.meta.dirname, "golden", `${set}.jsonl`)).filter((_, at) => at % 4 === 0),
  );
  for (const { question: text, context } of [...golden, ...others.map((question) => ({ question, context: [] }))])
    for (const unpaged of [false, true])
      yield { what: text, ...(await answering.answer({ text, context, today: readOn }, { unpaged })) };
}

/** What is said but seldom asked, reminders of one duty and of a year's, what would be sent, and what a press brought. */
export function otherCards(plans: Plans, lang: Language): readonly MadeCard[] {
  const writer = createCardWriter(plans);
  const wish = { lang, today: readOn };
  const asked = seldomAsked(plans).flatMap((query) =>
    ([1, "all"] as const).map((page) => ({
      what: JSON.stringify(query),
      ...writer.write(runQuery(plans, query), { ...wish, page }),
    })),
  );
  const digests = [1, 3, 9, 40, 1_000].flatMap((count) =>
    (["person", "channel"] as const).map((reader) => ({
      what: `${count} duties, ${reader}`,
      ...writer.digest(told(plans, count, reader), wish),
    })),
  );
  const reviewed = { what: "overseen", ...writer.digest(overseen(plans), wish) };
  const dryRuns = [0, 30, 365].map((days) => ({
    what: `${days} days`,
    ...writer.dryRun(wouldSend(plans, days), wish),
  }));
  const pressed = [...presses(plans, lang), writer.apology(lang).card];
  return [
    ...asked,
    ...digests,
    reviewed,
    ...dryRuns,
    ...pressed.map((card) => ({ what: "press", card, text: plainText(card).text })),
  ];
}

/** A year's duties, told at once, though no day brings as many. */
function told(plans: Plans, count: number, reader: DigestContent["reader"] = "person"): DigestContent {
  const year = { from: day("2027-01-01"), until: day("2028-01-01") };
  const all = occurrences(plans, year, continued).flatMap((occurrence): readonly ToldDuty[] =>
    dutiesOf(plans, occurrence).map((duty, at) => ({
      duty: at % 3 === 1 ? { ...duty, state: { kind: "acknowledged", by: anna, at: Temporal.Now.instant() } } : duty,
      entry: plans.get("calendar-entry", duty.entry),
      occurrence,
      because: { kind: "overdue", to: "owner", workingDays: 1, moves: [], foretold: { to: "manager", day: duty.due } },
      instead: at % 5 === 4,
    })),
  );
  const groups = Map.groupBy(all.slice(0, count), ({ duty }) => duty.due.toString());
  return {
    groups: [...groups].map(([due, items]) => ({ due: day(due), items })),
    statuses: [],
    notices: notices(plans),
    late: true,
    reader,
  };
}

/** Every kind of what is told beside the duties. */
function notices(plans: Plans): readonly ToldNotice[] {
  const on = day(readOn);
  const states: readonly RoleState[] = [
    { kind: "requested", on },
    ...(["approved", "refused", "ended"] as const).map((kind) => ({ kind, by: anna, on })),
  ];
  const [unit] = plans.units;
  const scope: Scope = unit ? { kind: "party", party: unit.id } : { kind: "everywhere" };
  return [
    ...states.map((state) => ({ kind: "role", role: { person: anna, name: "reporter", scope, state } }) as const),
    { kind: "wrong-answers", count: 3, from: on, until: on.add({ weeks: 1 }) },
  ];
}

/** How the rounds of a year went, beside where all the plans stand. */
function overseen(plans: Plans): DigestContent {
  const { groups, ...rest } = told(plans, 40);
  const summary = statusSummary(plans, { filter: {}, today: day(readOn), overlay: continued, standing: undefined });
  const watched = groups.map(({ due, items }) => ({
    due,
    items: items.map((item) => ({ ...item, because: { kind: "review" } as const, overseen: [] })),
  }));
  return { ...rest, groups: watched, statuses: [{ filter: {}, summary }] };
}

function seldomAsked(plans: Plans): readonly Query[] {
  return [
    ...plans.objectives.map(({ id }) => ({ kind: "objective", objective: id }) as const),
    ...plans.indicators.map(({ id }) => ({ kind: "indicator", indicators: [id] }) as const),
    ...[...Map.groupBy(plans.decisions, ({ plan }) => plan)].map(
      ([plan, decisions]) => ({ kind: "decisions", plan, decisions: decisions.map(({ id }) => id) }) as const,
    ),
    ...statusKinds.map((kind) => ({ kind, filter: {}, today: readOn }) as const),
    { kind: "terms", terms: plans.terms.map(({ id }) => id) },
    { kind: "facts", facts: plans.facts.map(({ id }) => id) },
  ];
}

function wouldSend(plans: Plans, days: number) {
  const window = { from: day("2027-01-01"), until: day("2027-01-01").add({ days }) };
  const organisationOf = (party: string) => {
    const record = plans.find(party);
    return record?.kind === "unit" ? record.organisation : plans.get("organisation", party).id;
  };
  return dryRun(plans, { ...emptyState([]), overlay: continued }, { window, organisationOf });
}

function presses(plans: Plans, lang: Language): readonly Card[] {
  const [one] = told(plans, 1).groups.flatMap(({ items }) => items);
  if (!one) return [];
  const { duty } = one;
  return [
    pressCard({ kind: "no-such-duty" }, lang),
    pressCard({ kind: "repeated" }, lang),
    pressCard({ kind: "denied", because: "other-unit" }, lang),
    pressCard({ kind: "acted", acted: { kind: "changed", duty } }, lang),
    pressCard({ kind: "acted", acted: { kind: "unchanged", because: { kind: "already", state: duty.state } } }, lang),
    pressCard({ kind: "acted", acted: { kind: "refused", because: { kind: "coordinators-only" } } }, lang),
  ];
}
