import type { ActionRow } from "../../domain/plan/action-row.ts";
import type { GoalId, Id, OrganisationId, UnitId } from "../../domain/plan/id.ts";
import type { Organisation, Unit } from "../../domain/plan/organisation.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { wholeCountry } from "../../domain/plan/figure-slots.ts";
import { rowsOf } from "../../domain/query/run-rows.ts";
import type { RowFilter, RowQuery } from "../../domain/query/query.ts";
import {
  explainedBy,
  listScore,
  topicWeights,
  withActorWords,
  withAimWords,
  withPlanWords,
  type Asked,
  type Candidate,
} from "../candidate.ts";
import { asksWhetherAny, explainsAll } from "../explains-all.ts";
import type { Linked } from "../linkable.ts";
import { once } from "../once.ts";
import { rowsOnTopic } from "./rows-on-topic.ts";
import type { Reading, Slot } from "../reading.ts";

const free: ReadonlySet<Slot> = new Set(["actor", "aim", "plan", "area", "year"]);
/** Rows with at most so many measures are told whole. */
const shortRow = 6;
/** Between rows that explain as much, the one whose wording is nearest wins. */
const titleShare = 0.05;

/** Readings of the question as one about rows of action tables: what, who, by what measured, when, how followed. */
export function rowCandidates(asked: Asked): readonly Candidate[] {
  const { reading, plans } = asked;
  const filter = filterOf(plans, reading);
  const { units, ...open } = filter;
  // A unit's name may also be an everyday word ("koulut"): the question is read without the unit too.
  const loose = units === undefined ? [] : [...rowsWithin(asked, withLocalActors(plans, reading, open), looseFree)];
  // "När inleder familjecentret i Hamina sin verksamhet?": a unit of others, in the named actor's rows, is what they are about.
  const ofOthers = units === undefined && reading.units.some((id) => !isWhole(id, plans.get("unit", id).organisation));
  const freeSlots = ofOthers && filter.actors !== undefined ? looseFree : free;
  return [...rowsWithin(asked, filter, freeSlots), ...loose, ...withoutAims(asked, filter), ...underAim(asked, filter)];
}

/** A word of a goal's name is said when it is matched this well. */
const saidEnough = 0.6;

/** "Mitä varhaiskasvatus tekee terveellisten elintapojen puolella": words that one goal alone has, of all that the unit has rows under. */
function underAim(asked: Asked, filter: RowFilter): readonly Candidate[] {
  if (filter.units === undefined || filter.goals !== undefined || filter.objectives !== undefined) return [];
  const places = topicWeights(asked.reading).flatMap((weight, at) => (weight > 0 ? [at] : []));
  if (places.length === 0) return [];
  const goals = asked.hits
    .ofKinds(["goal"])
    .filter(({ matches }) => places.every((at) => (matches[at] ?? 0) >= saidEnough))
    .map(({ linkable }) => ({ ...filter, goals: [linkable.id as GoalId] }))
    .filter((each) => rowsLeft(asked.plans, each).length > 0);
  const [only] = goals.length === 1 ? goals : [];
  return only ? rowsWithin(asked, only, free) : [];
}

/** The words of a goal that the named actor does not have are everyday words. */
function withoutAims(asked: Asked, filter: RowFilter): readonly Candidate[] {
  const { goals, objectives, ...open } = filter;
  if ((goals ?? objectives) === undefined) return [];
  const openAims = (): readonly Candidate[] => rowsWithin(asked, open, withAims);
  if (rowsLeft(asked.plans, filter).length === 0) return openAims();
  if ((filter.actors ?? filter.units) === undefined) return [];
  const weights = topicWeights(asked.reading);
  const { roles } = asked.reading;
  const says = weights.flatMap((weight, at) => (weight > 0 || roles[at]?.slot === "aim" ? [at] : []));
  return openAims().filter(({ explained, lists }) => !lists && says.every((at) => (explained[at] ?? 0) >= saidEnough));
}

const looseFree: ReadonlySet<Slot> = new Set(["aim", "plan", "area", "year"]);
const withAims: ReadonlySet<Slot> = new Set(["actor", "plan", "area", "year"]);

function rowsWithin(asked: Asked, filter: RowFilter, freeSlots: ReadonlySet<Slot>): readonly Candidate[] {
  const { reading, plans } = asked;
  const kind = rowKind(reading);
  if (rowsLeft(plans, filter).length === 0) return [];
  const named = (filter.actors ?? filter.units ?? filter.objectives ?? filter.goals) !== undefined;
  const asks = asksFit(reading, named);
  const [onlyPlan] = filter.plans ?? [];
  const bySlots = explainedBy(reading, [], freeSlots);
  const byNames = withActorWords(asked, [...(filter.actors ?? []), ...(filter.units ?? [])], bySlots);
  const byAims = withAimWords(asked, [...(filter.objectives ?? []), ...(filter.goals ?? [])], byNames);
  const explained = onlyPlan ? withPlanWords(asked, onlyPlan, byAims) : byAims;
  const { yesNo } = reading;
  // Whether there is anything about a topic is not answered by a list of everything else.
  const besideTopic = yesNo !== undefined && asksWhetherAny(reading) && !explainsAll(reading, yesNo, { explained });
  const whole: Candidate[] =
    named && !besideTopic
      ? [{ query: { kind, filter }, explained, score: listScore(reading, explained) + asks, lists: true }]
      : [];
  return [...whole, ...topicCandidates(asked, { kind, filter, asks, freeSlots })];
}

/** How likely rows are asked for, by what the question says it wants. */
function asksFit(reading: Reading, named: boolean): number {
  const { signals, organisations, units, goals } = reading;
  if (signals.has("count") || signals.has("next")) return -0.1;
  if (asksRows(reading) || organisations.length + units.length > 0) return 0.1;
  // "The sub-goals under main goal III" are no rows.
  if (signals.has("objectives") && goals.length > 0) return -0.2;
  return named ? 0 : -0.1;
}

/** The rows within a filter of an earlier question that are about the words of this one. */
export function rowsAbout(asked: Asked, filter: RowFilter, kind: RowQuery["kind"]): Candidate | undefined {
  const { measures: _measures, rows: _rows, ...wide } = filter;
  return topicCandidates(asked, { kind, filter: wide, asks: 0, freeSlots: free })[0];
}

/** The rows that a filter leaves, looked up once. */
function rowsLeft(plans: Plans, filter: RowFilter): readonly ActionRow[] {
  return rowsOfFilter(plans)(filter);
}

const rowsOfFilter = once((plans: Plans) => once((filter: RowFilter) => rowsOf(plans, filter)));

interface Topic {
  readonly kind: RowQuery["kind"];
  readonly filter: RowFilter;
  readonly asks: number;
  readonly freeSlots: ReadonlySet<Slot>;
}

/** The rows within the filter whose measures or cells are about the words that are left. */
function topicCandidates(asked: Asked, { kind, filter, asks, freeSlots }: Topic): readonly Candidate[] {
  const { reading, plans, hits } = asked;
  const found = rowsOnTopic(asked, rowsLeft(plans, filter), explainedBy(reading, [], freeSlots));
  const [best] = found;
  if (!best) return [];
  const hit = hits.at(best.place);
  const { field } = hit.linkable;
  const alike = found
    .map(({ place }) => hits.linkableAt(place))
    .filter((each) => each.kind === hit.linkable.kind && each.field === field);
  const chosen: RowFilter =
    field === undefined
      ? { ...filter, measures: [...new Set(alike.flatMap((each) => withNeighbours(plans, each)))] }
      : { ...filter, rows: [...new Set(alike.flatMap((each) => each.row ?? []))] };
  const told = kind === "measures" && field !== undefined && !asksMeasures(reading) ? field : kind;
  const beside = told === "measures" && field !== undefined ? { beside: [field] } : {};
  const score = best.score + asks + hit.titled() * titleShare;
  return [
    {
      query: { kind: told, filter: chosen, ...beside },
      explained: explainedBy(reading, hit.matches, freeSlots),
      score,
    },
  ];
}

/** "Onko työ pysyvää?" asks for no measures, so that one cell may tell it; "miten lapset otetaan mukaan?" does. */
function asksMeasures({ signals, tokens, yesNo }: Reading): boolean {
  const asksHow = yesNo === undefined && /^(miten|hur|how)$/.test(tokens[0]?.folded ?? "") && !signals.has("count");
  return signals.has("measures") || signals.has("doing") || asksHow;
}

/** A short row is one thing told in some sentences: its measures are told together. */
function withNeighbours(plans: Plans, { id, row }: Linked): readonly Id<"measure">[] {
  const measures = row === undefined ? [] : plans.get("action-row", row).measures;
  return measures.filter((each) => each.id === id || measures.length <= shortRow).map((each) => each.id);
}

export function rowKind({ signals, tokens, units, organisations }: Reading): RowQuery["kind"] {
  // The indicators of an actor's row are its metrics.
  const ofActor = signals.has("indicators") && organisations.length > 0;
  if (signals.has("metric") || ofActor) return "metrics";
  // "Mistä aluetoimikunnat vastaavat?" asks what a named unit does.
  const asksWhat =
    /^(mista|mita|mitka|what|vad|vilka)$/.test(tokens[0]?.folded ?? "") && units.length + organisations.length > 0;
  if (signals.has("who") && !asksWhat) return "responsible";
  if (signals.has("schedule")) return "schedule";
  if (signals.has("follow-up")) return "follow-up";
  return "measures";
}

const rowSignals = ["measures", "doing", "who", "metric", "schedule", "follow-up"] as const;

/** Whether the question asks for a cell of action rows. */
export function asksRows({ signals }: Reading): boolean {
  return rowSignals.some((each) => signals.has(each));
}

/** The rows that the question's places, organisations, units, goals and plans leave. */
export function filterOf(plans: Plans, reading: Reading): RowFilter {
  return filters(plans)(reading);
}

const filters = once((plans: Plans) => once((reading: Reading) => makeFilter(plans, reading)));

function makeFilter(plans: Plans, reading: Reading): RowFilter {
  const areas = reading.areas.filter((area) => area !== wholeCountry);
  const local = localOrganisations(plans, areas);
  const units = unitsOf(
    plans,
    reading,
    local.map((each) => each.id),
  );
  const actors = namedActors(plans, reading);
  const outsiders = reading.organisations.filter((id) => !plans.isActor(id));
  const theirUnits = outsiders.flatMap((id) => unitsIn(plans).get(id) ?? []).map(({ id }) => id);
  const allUnits = [...new Set([...units, ...theirUnits])];
  const plan = plansOf(plans, reading);
  return {
    ...(plan.length > 0 ? { plans: plan } : {}),
    ...(allUnits.length > 0 ? { units: allUnits } : actors.size > 0 ? { actors: [...actors] } : {}),
    ...(reading.goals.length > 0 && reading.objectives.length === 0 ? { goals: reading.goals } : {}),
    ...(reading.objectives.length > 0 ? { objectives: reading.objectives } : {}),
  };
}

const unitsIn = once((plans: Plans) => Map.groupBy(plans.units, (unit) => unit.organisation));

/** The filter of a reading that leaves its units aside: the actors the question names. */
function withLocalActors(plans: Plans, reading: Reading, open: RowFilter): RowFilter {
  const actors = namedActors(plans, reading);
  return actors.size > 0 ? { ...open, actors: [...actors] } : open;
}

function namedActors(plans: Plans, reading: Reading): ReadonlySet<OrganisationId> {
  const areas = reading.areas.filter((area) => area !== wholeCountry);
  const all = [...reading.organisations, ...localOrganisations(plans, areas).map((each) => each.id)];
  return new Set(all.filter(plans.isActor));
}

/** A place stands for its municipality. A region with many actors stands for none of them. */
function localOrganisations(plans: Plans, areas: readonly string[]): readonly Organisation[] {
  return areas.flatMap((area) => {
    const here = organisationsIn(plans).get(area) ?? [];
    const actors = here.filter((each) => plans.isActor(each.id));
    return actors.length === 1 || here.length === 1 ? here : [];
  });
}

const organisationsIn = once((plans: Plans): ReadonlyMap<string, readonly Organisation[]> => {
  const byArea = new Map<string, Organisation[]>();
  for (const each of plans.organisations) {
    for (const area of each.areas) byArea.set(area, [...(byArea.get(area) ?? []), each]);
  }
  return byArea;
});

/** The units a question names; a place beside them chooses among units of the same name. */
function unitsOf(plans: Plans, reading: Reading, local: readonly OrganisationId[]): readonly UnitId[] {
  const named = reading.units.map((id) => plans.get("unit", id)).filter((unit) => !isActorToo(plans, reading, unit));
  const owners = [...reading.organisations, ...local];
  const owned = named.filter((unit) => owners.includes(unit.organisation));
  const own = owned.filter((unit) => !isWhole(unit.id, unit.organisation));
  if (owned.length > 0) return own.map((unit) => unit.id);
  return owners.length > 0 ? [] : named.map((unit) => unit.id);
}

/** A unit called by a name of its own actor ("MLL") stands for the actor. */
function isActorToo(plans: Plans, reading: Reading, { organisation, name, aka }: Unit): boolean {
  if (!reading.organisations.includes(organisation) || !plans.isActor(organisation)) return false;
  const owner = plans.get("organisation", organisation);
  const words = ({ name: own, aka: other }: Pick<Unit, "name" | "aka">): readonly string[] =>
    [own, ...Object.values(other).flat()]
      .flatMap((each) => (typeof each === "string" ? [each] : Object.values(each)))
      .map((each) => each.toLowerCase());
  const ownerWords = words(owner);
  return words({ name, aka }).some((word) => ownerWords.includes(word));
}

/** "hyvinvointialue.hyvinvointialue": the organisation itself as a unit in others' tables. */
export function isWhole(unit: string, organisation: string): boolean {
  return unit === `${organisation}.${organisation}`;
}

/** The plans a question names, or the annual plan of the year and place it names. */
function plansOf(plans: Plans, reading: Reading): RowFilter["plans"] & object {
  const [only] = reading.years;
  if (only === undefined || reading.areas.length === 0) return reading.plans;
  const ofYear = plans.datasets.filter(
    (each) =>
      reading.areas.includes(each.area) &&
      (reading.years.length > 1
        ? each.validity.from.startsWith(String(Math.min(...reading.years))) &&
          each.validity.to.startsWith(String(Math.max(...reading.years)))
        : each.validity.from.startsWith(String(only)) && each.validity.to.startsWith(String(only))),
  );
  if (ofYear.length > 0) return ofYear.map((each) => each.id);
  return reading.plans;
}
