import type { Dataset } from "../../domain/plan/dataset.ts";
import type { OrganisationId } from "../../domain/plan/id.ts";
import type { Fact } from "../../domain/plan/fact.ts";
import { scoreOf, topicWeights, type Asked, type Candidate } from "../candidate.ts";
import { clockSteps } from "./calendar.ts";
import type { Linked } from "../linkable.ts";
import { once } from "../once.ts";
import { ranked } from "../ranked.ts";
import type { Hit } from "../hits.ts";
import type { Reading, Slot } from "../reading.ts";
import { asksRows, isWhole } from "./rows.ts";

const tried = 3;
/** Facts of one topic that explain the question this nearly as well are read together. */
const asGoodAs = 0.015;
/** A fact that the question names from word to word is told too, when it explains nearly as much. */
const namedWhole = 0.95;
const namedNear = 0.1;
/** Facts told at once. */
const factsAtMost = 8;

/** Readings of the question as one about facts: the best one with those of its topic that explain what it leaves open. */
export function factCandidates(asked: Asked): readonly Candidate[] {
  const { reading, plans } = asked;
  const all = ranked(asked, ["fact"], freeForFact(asked))
    .map((each) => ({ ...each, fit: suits(plans.get("fact", each.hit.linkable.id), asked) + ofNames(each, asked) }))
    .sort((a, b) => b.score + b.fit - a.score - a.fit);
  return all.slice(0, tried).map((best) => {
    const fact = plans.get("fact", best.hit.linkable.id);
    const same = all.filter((each) => {
      const other = plans.get("fact", each.hit.linkable.id);
      return other.plan === fact.plan && other.topic === fact.topic && other.id !== fact.id;
    });
    const { chosen, explained } = together(best, same, asked);
    const own = yearsOf(fact);
    const [year] = reading.years;
    if (
      year !== undefined &&
      own.length > 0 &&
      !own.some((each) => reading.years.includes(each)) &&
      !isOfYear(fact, year, asked) &&
      !namesYear(best.hit, year, reading)
    ) {
      const reason = { kind: "year", record: fact.id, year, known: own } as const;
      return { query: { kind: "not-in-plan", reason }, explained, score: best.score + best.fit };
    }
    const gain = scoreOf(reading, explained) - scoreOf(reading, best.explained);
    const query = { kind: "facts", facts: chosen.map((each) => each.id) } as const;
    return { query, explained, score: best.score + gain + best.fit };
  });
}

/** Words by which a goal is named, so many that they are hardly met by chance. */
const aimWordsAtLeast = 2;
const [besideAim, besideUnit] = [0.3, 0.15];
const [aimNamed, unitNamed] = [0.7, 0.5];

/** A question that names a goal by its words is not about a fact that shares only some of them, nor one for a unit's rows about others. */
function ofNames({ explained }: Pick<RankedFact, "explained">, asked: Asked): number {
  const { roles } = asked.reading;
  const said = (slot: Slot): readonly number[] =>
    roles.flatMap((role, at) => (role.slot === slot && !role.stop ? [explained[at] ?? 0] : []));
  const [aim, actor] = [said("aim"), said("actor")];
  const named = actor.reduce((sum, each) => sum + each, 0) / Math.max(1, actor.length);
  return (
    (aim.length < aimWordsAtLeast || aim.every((each) => each >= aimNamed) ? 0 : -besideAim) +
    (asksOfWholes(asked) || !asksRows(asked.reading) || named >= unitNamed ? 0 : -besideUnit)
  );
}

/** Whether the units that are named are whole organisations, if any are. */
const asksOfWholes = once(({ reading, plans }: Asked) =>
  reading.units.every((id) => isWhole(id, plans.get("unit", id).organisation)),
);

interface RankedFact {
  readonly hit: Hit;
  readonly explained: readonly number[];
  readonly score: number;
}

/** The best fact, the ones that explain what it leaves open, and the ones that explain the question as well as it does. */
function together(
  best: RankedFact,
  same: readonly RankedFact[],
  { reading, plans }: Asked,
): { readonly chosen: readonly Fact[]; readonly explained: readonly number[] } {
  const factOf = (each: RankedFact): Fact => plans.get("fact", each.hit.linkable.id);
  const first = factOf(best);
  let explained = best.explained;
  const adding = same.filter((each) => {
    const adds = addsWord(reading, explained, each.explained);
    if (adds) explained = joined(explained, each.explained);
    return adds;
  });
  const alike = same.filter(
    (each) =>
      !adding.includes(each) &&
      (each.score >= best.score - asGoodAs ||
        factOf(each).subject.fi === first.subject.fi ||
        (each.score >= best.score - namedNear && each.hit.titled() >= namedWhole)),
  );
  const chosen = [best, ...adding, ...alike].slice(0, factsAtMost);
  return { chosen: chosen.map(factOf), explained: chosen.map((each) => each.explained).reduce(joined) };
}

function joined(some: readonly number[], others: readonly number[]): readonly number[] {
  return some.map((own, at) => Math.max(own, others[at] ?? 0));
}

/** A second part of the question ("ja moniko heistä…") is a telling word that only another fact of the topic explains. */
function addsWord(reading: Reading, explained: readonly number[], other: readonly number[]): boolean {
  return topicWeights(reading).some(
    (weight, at) => weight >= tellingWord && (explained[at] ?? 0) < 0.3 && (other[at] ?? 0) >= 0.8,
  );
}
const tellingWord = 3;

/** What is done, by whom and by what it is measured is in a plan's rows; its facts tell what is around them. */
const rowsTellBetter = 0.3;
/** Above all who answers for it and how it is measured. */
const cellsTellBetter = 0.45;

const namesAsked = 0.1;
/** What comes next in a calendar is in its entries. */
const entriesTell = 0.2;
const isPast = 0.3;
const [numberOfDeeds, structureTells, lightTells] = [0.2, 0.2, 0.12];

/** Between facts that are otherwise alike, the one of the asked year. */
const ofYear = 0.05;

function isPlan(fact: Fact, { plans }: Asked): boolean {
  const { datasetKind } = plans.get("dataset", fact.plan);
  return datasetKind === "plan" || datasetKind === "annual-plan";
}

/** A count wants a number, a date or "when" wants a date; a question for measures seldom wants a fact. */
function suits(fact: Fact, asked: Asked): number {
  const { signals, quantities, years, organisations, goals, groups } = asked.reading;
  const ofPlan = isPlan(fact, asked);
  const { value } = fact;
  const wantsNumber = signals.has("count") || signals.has("share") || quantities.includes("cost");
  const wantsDate = signals.has("schedule");
  let fit = 0;
  const counts = value.kind === "number" || (value.kind === "list" && signals.has("count"));
  if (wantsNumber) fit += counts ? 0.1 : -0.1;
  // What was done is told in words.
  else if (signals.has("measures") && value.kind === "number") fit -= numberOfDeeds;
  // "Mitkä kunnat": names are asked.
  if (signals.has("several") && value.kind === "list") fit += namesAsked;
  // Of a whole and its shares, the whole, unless the question tells them apart.
  if (fact.partOf !== undefined) fit -= 0.02;
  if (signals.has("goals")) fit -= 0.3;
  // What stands under a named goal is in its structure, and the colour of an indicator is computed.
  if (signals.has("objectives") && goals.length > 0) fit -= structureTells;
  if (signals.has("light") && (!signals.has("rule") || groups.length > 0)) fit -= lightTells;
  if (wantsDate) fit += value.kind === "date" ? 0.06 : value.kind === "text" && !/\d/.test(value.text.fi) ? -0.04 : 0;
  // What has been is not what comes next.
  if (signals.has("next") && value.kind === "date" && value.date < asked.today) fit -= isPast;
  if (signals.has("annual-clock") && !clockSteps(asked.plans).has(fact.plan)) fit -= entriesTell;
  if (signals.has("next") && signals.has("calendar") && value.kind !== "date") fit -= entriesTell;
  if (fact.year !== undefined && years.length > 0) fit += years.includes(fact.year) ? ofYear : -ofYear;
  const ofReport = asked.plans.get("dataset", fact.plan).datasetKind === "realisation";
  if (ofReport && (signals.has("metric") || signals.has("who"))) fit -= rowsTellBetter / 2;
  if (ofPlan && (signals.has("metric") || signals.has("who"))) fit -= cellsTellBetter;
  else if (ofPlan && signals.has("measures")) fit -= rowsTellBetter;
  if (ofPlan && signals.has("doing") && organisations.length > 0) fit -= rowsTellBetter / 2;
  return fit;
}

/** A plan of one year tells of its year, whatever years its facts name. */
function isOfYear({ plan }: Fact, year: number, { plans }: Asked): boolean {
  const { datasetKind, validity } = plans.get("dataset", plan);
  return datasetKind === "annual-plan" && validity.from.startsWith(String(year));
}

/** "Jatko vuodelle 2025" names a year in its words: the year says what it is about, not when it was. */
function namesYear({ matches }: Hit, year: number, { tokens }: Reading): boolean {
  return tokens.some((token, at) => token.folded === String(year) && (matches[at] ?? 0) > 0.5);
}

/** The years a fact is of. */
function yearsOf({ year, asOf, value }: Fact): readonly number[] {
  const days = [asOf, value.kind === "date" ? value.date : undefined];
  return [
    ...(year === undefined ? [] : [year]),
    ...days.flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))])),
  ];
}

/** The slots that need no word of a fact: the same set for all facts of a plan, but one for those with a year of their own. */
function freeForFact(asked: Asked): (linkable: Linked) => ReadonlySet<Slot> {
  const { reading, plans } = asked;
  // A fact of the organisation is not one of every unit of it: it must name the unit.
  const owners = asksOfWholes(asked) ? reading.organisations : [];
  const free = new Map(plans.datasets.map((dataset) => [dataset.id, freeInPlan(dataset, reading, owners)]));
  return ({ plan, dated }) => free.get(plan)?.[dated ? "dated" : "undated"] ?? freeSet(false, false, false);
}

function freeInPlan(
  { area, validity, datasetKind, organisations }: Dataset,
  reading: Reading,
  owners: readonly OrganisationId[],
): Readonly<Record<"dated" | "undated", ReadonlySet<Slot>>> {
  // A fact of another year explains the year too: it is how the plan is known not to say. Minutes count other years than theirs.
  const counted = reading.signals.has("count") && datasetKind === "minutes";
  const ofPlanYear =
    !counted && reading.years.some((year) => [validity.from, validity.to].some((day) => day.startsWith(`${year}`)));
  const isOwned = owners.length > 0 && owners.every((id) => organisations.includes(id));
  const isHere = reading.areas.includes(area);
  return { dated: freeSet(isHere, isOwned, true), undated: freeSet(isHere, isOwned, ofPlanYear) };
}

/** The same set for the same slots, so that what they give is computed once. */
function freeSet(area: boolean, actor: boolean, year: boolean): ReadonlySet<Slot> {
  return freeSets[(area ? 1 : 0) + (actor ? 2 : 0) + (year ? 4 : 0)] ?? new Set();
}

const freeSets = Array.from({ length: 8 }, (_, bits): ReadonlySet<Slot> => {
  const slots = (["area", "actor", "year"] as const).filter((_slot, nth) => bits & (1 << nth));
  return new Set(["plan", ...slots]);
});
