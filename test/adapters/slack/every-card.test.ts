import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { questionsOf } from "../../../src/adapters/cli/eval.ts";
import { blockFaults } from "../../../src/adapters/slack/block-limits.ts";
import { answerMessage, cardMessage } from "../../../src/adapters/slack/card-blocks.ts";
import type { Answering } from "../../../src/app/answering.ts";
import type { Reply } from "../../../src/application/answer-question.ts";
import { dryRun, emptyState } from "../../../src/application/reminders/dry-run.ts";
import { dutiesOf } from "../../../src/application/reminders/duties-of.ts";
import { createCardWriter, type WrittenCard } from "../../../src/cards/card-writer.ts";
import type { Card } from "../../../src/cards/card.ts";
import { plainText } from "../../../src/cards/plain-text.ts";
import { pressCard } from "../../../src/cards/press-card.ts";
import { occurrences } from "../../../src/domain/calendar/occurrences.ts";
import type { DigestContent, ToldDuty } from "../../../src/domain/duty/digest-content.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import type { Query } from "../../../src/domain/query/query.ts";
import { runQuery } from "../../../src/domain/query/run-query.ts";
import { languages, type Language } from "../../../src/domain/plan/language.ts";
import { anna, day } from "../../domain/duty/duties.ts";
import { realAnswering } from "../../real-plans.ts";

const row = { shareable: true, feedback: true, key: "k".repeat(200) };
const today = "2026-11-21";
const sets = "examples fresh-a fresh-b fresh-c fresh-d fresh-e fresh-f fresh-g fresh-h".split(" ");
/** Every fourth golden question: about two hundred. */
const golden = sets.flatMap((set) =>
  questionsOf(join(import.meta.dirname, "..", "..", "golden", `${set}.jsonl`)).filter((_, at) => at % 4 === 0),
);
/** What the golden questions seldom ask. */
const others = [
  ...[
    "hei",
    "kiitos",
    "mitä voin kysyä?",
    "tyytyväisyys",
    "mikä on sää huomenna?",
    "mitkä ovat meidän toimenpiteemme?",
  ],
  ...["Listaa kaikki Kotkan toimenpiteet", "Kaikki indikaattorit", "Mitä tapahtuu ensi vuonna?", "Näytä vuosikello"],
  ...["Mitkä ovat tavoitteet? Kuka vastaa Huoli puheeksi -korteista Kouvolassa?", "Mikä on liikennevalon sääntö?"],
];

let answering: Answering;
beforeAll(() => {
  answering = realAnswering();
});

const faultsOf = (reply: Reply<Card>): readonly string[] => [
  ...blockFaults(answerMessage(reply, row)),
  ...blockFaults(cardMessage(reply.card, reply.text)),
];
const continued = { continued: "all", dates: new Map() } as const;

/** A year's duties, told at once, though no day brings as many. */
function told(count: number, reader: DigestContent["reader"] = "person"): DigestContent {
  const { plans } = answering;
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
  return { groups: [...groups].map(([due, items]) => ({ due: day(due), items })), late: true, reader };
}

describe("every card the product makes", () => {
  it("is a message Slack takes, when a question is answered", async () => {
    const kinds = new Set<string>();
    for (const { question: text, context } of [...golden, ...others.map((question) => ({ question, context: [] }))])
      for (const unpaged of [false, true]) {
        const reply = await answering.answer({ text, context, today }, { unpaged });
        expect(faultsOf(reply), text).toEqual([]);
        kinds.add(reply.query.kind);
      }
    expect(kinds.size).toBeGreaterThanOrEqual(23);
  });

  it.each(languages)("is one when it tells what is seldom asked: %s", (lang) => {
    const { plans } = answering;
    for (const query of seldomAsked(plans))
      for (const page of [1, "all"] as const) {
        const { card, text } = createCardWriter(plans).write(runQuery(plans, query), { lang, today, page });
        expect(blockFaults(answerMessage({ card, text, lang }, row)), JSON.stringify(query)).toEqual([]);
      }
  });

  it.each(["fi", "sv", "en"] as const)("offers choices that are understood when pressed: %s", async (lang) => {
    const question = "tyytyväisyys";
    const asked = await answering.answer({ text: question, context: [], today, lang });
    expect(asked.outcome).toBe("ambiguous");
    for (const text of asked.card.suggestions) {
      const chosen = await answering.answer({ text, context: [question], today, lang });
      expect(chosen.outcome, text).toBe("found");
    }
  });

  it.each(languages)("is one when it reminds of one duty or of a whole year's: %s", (lang) => {
    const writer = createCardWriter(answering.plans);
    for (const count of [1, 3, 9, 40, 1_000])
      for (const reader of ["person", "channel"] as const) {
        const { card, text } = writer.digest(told(count, reader), { lang, today });
        expect(blockFaults(cardMessage(card, text)), String(count)).toEqual([]);
      }
  });

  it.each(languages)("is one when it shows what would be sent: %s", (lang) => {
    const written = (days: number): WrittenCard =>
      createCardWriter(answering.plans).dryRun(wouldSend(days), { lang, today });
    for (const days of [0, 30, 365]) {
      const { card, text } = written(days);
      expect(blockFaults(cardMessage(card, text)), String(days)).toEqual([]);
    }
  });

  it.each(languages)("is one when a press is told of or an apology goes out: %s", (lang) => {
    for (const card of [...presses(lang), createCardWriter(answering.plans).apology(lang).card])
      expect(blockFaults(cardMessage(card, plainText(card).text))).toEqual([]);
  });
});

function seldomAsked(plans: Plans): readonly Query[] {
  return [
    ...plans.objectives.map(({ id }) => ({ kind: "objective", objective: id }) as const),
    ...plans.indicators.map(({ id }) => ({ kind: "indicator", indicators: [id] }) as const),
    ...[...Map.groupBy(plans.decisions, ({ plan }) => plan)].map(
      ([plan, decisions]) => ({ kind: "decisions", plan, decisions: decisions.map(({ id }) => id) }) as const,
    ),
    { kind: "terms", terms: plans.terms.map(({ id }) => id) },
    { kind: "facts", facts: plans.facts.map(({ id }) => id) },
  ];
}

function wouldSend(days: number) {
  const { plans } = answering;
  const window = { from: day("2027-01-01"), until: day("2027-01-01").add({ days }) };
  const organisationOf = (party: string) => {
    const record = plans.find(party);
    return record?.kind === "unit" ? record.organisation : plans.get("organisation", party).id;
  };
  return dryRun(plans, { ...emptyState([]), overlay: continued }, { window, organisationOf });
}

function presses(lang: Language): readonly Card[] {
  const [one] = told(1).groups.flatMap(({ items }) => items);
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
