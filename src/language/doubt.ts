import type { Plans } from "../domain/plan/plans.ts";
import type { Missing, Query } from "../domain/query/query.ts";
import { evidence, partOf, topicWeights, type Candidate } from "./candidate.ts";
import { explainsAll } from "./explains-all.ts";
import { lacksMoney, lacksNumber, lacksTime } from "./lacks-value.ts";
import type { Reading, Slot } from "./reading.ts";

/** A question is answered when this much of its topic is explained by words that tell this much, or plenty of it. */
const topicEnough = 0.3;
const strengthEnough = 4;
const topicPlenty = 0.7;
/** A word that decides what is asked must be explained this well. */
const openBelow = 0.35;
/** A list may leave a word or two of everyday speech unexplained; one of goals, of a named goal, or a count, whose noun is known, some more. */
const leftOpenAtMost = 5.5;
const leftOpenByAim = 8;
const leftOpenByCount = 14;
/** An unknown name is the point of a question that is hardly explained besides. */
const namesMatterBelow = 0.5;
/** An unknown word this long is likely a name of the thing asked ("pelastuslaitos"), not a word of everyday speech. */
const strangeLength = 9;

/**
 * The coverage rule: why the best reading is still no answer. A word that nothing explains and that could be the point of the
 * question is named; other unexplained words do not matter when enough is explained.
 */
export function doubt(
  reading: Reading,
  candidates: readonly [Candidate, ...Candidate[]],
  plans: Plans,
): Query | undefined {
  const [best] = candidates;
  const reason =
    quantityAsked(reading, best, plans) ??
    groupUnmeasured(reading, best) ??
    numberAsked(reading, best, plans) ??
    cellAsked(reading, best) ??
    slotAsked(reading, best);
  if (reason) return { kind: "not-in-plan", reason };
  if (explainsEnough(reading, best) && !headOpen(reading, best) && !nameOpen(reading, best)) return undefined;
  const { topic = 0, strength } = evidence(reading, best.explained);
  const slots = reading.roles.some((role) => role.slot !== undefined && role.slot !== "year");
  const little = strength < strengthEnough && topic < topicEnough && !nameOpen(reading, best);
  if (!slots && (little || isMostlyStrange(reading, best))) return { kind: "out-of-scope" };
  const words = wordsAt(reading, openPlaces(reading, best));
  return {
    kind: "not-in-plan",
    reason: { kind: "unknown-words", words, near: nearest(reading, candidates) },
  };
}

function isOpen({ explained }: Candidate, at: number): boolean {
  return (explained[at] ?? 0) < openBelow;
}

function openPlaces(reading: Reading, best: Candidate): readonly number[] {
  return topicWeights(reading).flatMap((weight, at) => (weight > 0 && isOpen(best, at) ? [at] : []));
}

function openWeight(reading: Reading, { explained }: Candidate): number {
  return topicWeights(reading).reduce((sum, weight, at) => sum + weight * (1 - (explained[at] ?? 0)), 0);
}

/** What plans seldom tell is not told by half: "johtaja" is no "puheenjohtaja". */
const quantityEnough = 0.8;
const slotsEnough = 0.75;

/** Cost, staff, names of persons: the reading must really tell them. */
function quantityAsked(reading: Reading, best: Candidate, plans: Plans): Missing | undefined {
  const [quantity] = reading.quantities;
  const places = reading.roles.flatMap((role, at) => (role.quantity ? [at] : []));
  // Of "mihin kellonaikaan" the noun must be told.
  const [at = -1] = [...places.filter((each) => !reading.roles[each]?.stop), ...places];
  const told = (best.explained[at] ?? 0) >= quantityEnough && ofWhatAsked(reading, best);
  return quantity && at >= 0 && (!told || isPriceless(reading, best.query, plans))
    ? { kind: "quantity", quantity, near: near(best.query) }
    : undefined;
}

/** Whether a price is asked and only facts without a sum would be told. */
export function isPriceless(reading: Reading, query: Query, plans: Plans): boolean {
  return reading.quantities[0] === "cost" && asksPrice(reading) && lacksMoney(query, plans);
}

/** Who pays, and since when, is told without a sum. */
function asksPrice({ signals }: Reading): boolean {
  return !signals.has("who") && !signals.has("schedule");
}

/** The cost that is told is the cost of what was asked, and of whom. */
function ofWhatAsked(reading: Reading, { explained }: Candidate): boolean {
  if (evidence(reading, explained).slots < slotsEnough) return false;
  const others = topicWeights(reading).map((weight, at) => (reading.roles[at]?.quantity ? 0 : weight));
  const whole = others.reduce((sum, weight) => sum + weight, 0);
  const said = others.reduce((sum, weight, at) => sum + weight * (explained[at] ?? 0), 0);
  return whole === 0 || said / whole >= topicEnough;
}

function groupUnmeasured(reading: Reading, best: Candidate): Missing | undefined {
  const { unmeasured } = reading;
  const counted = isCounted(reading) && openSlot(reading, best, "unmeasured") !== undefined;
  const asked = unmeasured.length > 0 && ("indicator" in best.query || counted);
  return asked ? { kind: "unknown-words", words: unmeasured.slice(0, 3), near: near(best.query) } : undefined;
}

/** Who answers for a priority and by what it is measured are told of measures alone. */
function cellAsked({ signals, signalAt }: Reading, { query }: Candidate): Missing | undefined {
  // "How does the plan bring the municipality and other actors together?" asks for no actor.
  const asksWho = (signalAt.get("who") ?? Infinity) <= asksWithin;
  const asks = signals.has("metric") || asksWho || signals.has("schedule");
  return asks && query.kind === "priorities" ? { kind: "unknown-words", words: [], near: [] } : undefined;
}

/** Who is asked for by one of the first words. */
const asksWithin = 3;

/** What one municipality's papers tell is not told of another. */
export function isElsewhere(reading: Reading, candidate: Candidate): boolean {
  const counted = isCounted(reading) && (candidate.query.kind === "terms" || candidate.query.kind === "calendar");
  return (isSingle(candidate) || counted) && openSlot(reading, candidate, "area") !== undefined;
}

/** Nor is a number of an unknown year, or of other months, that of the asked ones. */
function slotAsked(reading: Reading, best: Candidate): Missing | undefined {
  const at = openSlot(reading, best, "area") ?? (isCounted(reading) ? openTime(reading, best) : undefined);
  if (at === undefined || !isSingle(best)) return undefined;
  return { kind: "unknown-words", words: wordsAt(reading, [at]), near: [] };
}

function openTime(reading: Reading, best: Candidate): number | undefined {
  return openSlot(reading, best, "year") ?? reading.clock.months.find(({ from }) => isOpen(best, from))?.from;
}

/** Whether a question asks how many or which share. */
export function isCounted({ signals }: Reading): boolean {
  return signals.has("count") || signals.has("share");
}

function isSingle({ query }: Candidate): boolean {
  return singles.has(query.kind);
}

const singles: ReadonlySet<Query["kind"]> = new Set(["facts", "realised", "priorities", "decisions"]);

function openSlot({ roles }: Reading, candidate: Candidate, slot: Slot): number | undefined {
  const at = roles.findIndex((role, place) => role.slot === slot && isOpen(candidate, place));
  return at === -1 ? undefined : at;
}

function numberAsked(reading: Reading, { query }: Candidate, plans: Plans): Missing | undefined {
  const lacks = lacksNumber(reading, query, plans) || lacksTime(reading, query, plans);
  return lacks ? { kind: "unknown-words", words: [], near: near(query) } : undefined;
}

function explainsEnough(reading: Reading, best: Candidate): boolean {
  const { topic, strength } = evidence(reading, best.explained);
  if (topic === undefined || topic >= topicPlenty) return true;
  if (isMetInPart(reading, best)) return false;
  // "Onko Haminalla toimenpiteitä päihteistä?" has one word, and that one is met.
  if (reading.yesNo && explainsAll(reading, reading.yesNo, best)) return true;
  return (
    (topic >= topicEnough && strength >= strengthEnough && !isMostlyStrange(reading, best)) ||
    listsEnough(reading, best) ||
    slotsSayAll(reading, best)
  );
}

/** A part of a compound met and nothing else: "nuorisotyöttömyysprosentti" is no youth work. */
const inPart = 0.62;

function isMetInPart(reading: Reading, { query, explained }: Candidate): boolean {
  if (query.kind !== "facts" && query.kind !== "realised") return false;
  const most = topicWeights(reading).map((weight, at) => (weight > 0 ? (explained[at] ?? 0) : 0));
  return Math.max(...most) < inPart;
}

function isUnknown(reading: Reading, at: number): boolean {
  return partOf(reading, at) === "topic" && reading.sought[at]?.known === false;
}

/** One known word among three strange ones is met by chance. */
const strangeAtLeast = 3;

function isMostlyStrange(reading: Reading, best: Candidate): boolean {
  const places = topicWeights(reading).flatMap((weight, at) => (weight > 0 ? [at] : []));
  const strange = places.filter((at) => isUnknown(reading, at)).length;
  return strange >= strangeAtLeast && places.filter((at) => !isOpen(best, at)).length <= 1;
}

/** A list of what the named slots leave needs no topic, unless a strange word could be one. */
function listsEnough(reading: Reading, best: Candidate): boolean {
  const strange = reading.tokens.some((token, at) => token.surface.length >= strangeLength && isUnknown(reading, at));
  const byAim = reading.goals.length + reading.objectives.length > 0 || best.query.kind === "goals";
  const tolerated = best.query.kind === "count" ? leftOpenByCount : byAim ? leftOpenByAim : leftOpenAtMost;
  return best.lists === true && (!strange || best.query.kind === "count") && openWeight(reading, best) <= tolerated;
}

/** "Kuinka monta alle kouluikäistä asui Miehikkälässä 2019?": group, place and year say it all; only unknown words are left. */
function slotsSayAll(reading: Reading, best: Candidate): boolean {
  const kinds = new Set(reading.roles.flatMap((role) => role.slot ?? []));
  const unknownOnly = openPlaces(reading, best).every((at) => isUnknown(reading, at));
  return kinds.size >= 2 && unknownOnly && openWeight(reading, best) <= leftOpenAtMost;
}

const interrogatives = new Set(
  "mika mitka minka milla which vilken vilket vilka montako moniko moni monta many manga".split(" "),
);

/** The noun after a question word ("mikä firma", "hur många lärare") is the point of the question. */
function headOpen(reading: Reading, best: Candidate): boolean {
  const at = headOf(reading);
  if (at === undefined || !isOpen(best, at) || partOf(reading, at) !== "topic") return false;
  const attribute = partOf(reading, at + 1) === "topic" && !isOpen(best, at + 1);
  // The few rows of a named actor under a named goal hold what is asked of them.
  const narrow = namesActorAndAim(reading) && listsEnough(reading, best);
  return !attribute && !narrow;
}

function namesActorAndAim({ organisations, units, goals, objectives }: Reading): boolean {
  return organisations.length + units.length > 0 && goals.length + objectives.length > 0;
}

function headOf({ tokens, roles }: Reading): number | undefined {
  const asks = tokens.findIndex((token) => interrogatives.has(token.folded));
  // "Vilket år ska modellen…" has its noun already.
  if (asks === -1 || roles[asks + 1]?.signal) return undefined;
  const at = roles.findIndex((role, place) => place > asks && !role.stop);
  // "monta numeroitua indikaattoria": the noun that is asked for comes after its attribute.
  return at === -1 || roles[at]?.signal || roles[at + 1]?.signal ? undefined : at;
}

/** A name that no plan knows. */
function nameOpen(reading: Reading, best: Candidate): boolean {
  const { topic = 1 } = evidence(reading, best.explained);
  return topic < namesMatterBelow && reading.tokens.some((token, at) => token.proper && isUnknown(reading, at));
}

const wordsTold = 3;
const longestWordTold = 25;

/** The asker's own words, made safe to repeat: letters only, short, three at most. */
function wordsAt({ tokens }: Reading, places: readonly number[]): readonly string[] {
  const words = places
    .flatMap((at) => tokens[at] ?? [])
    .filter((token) => token.kind === "word" && token.surface.length <= longestWordTold)
    .map((token) => token.surface.normalize("NFC").replace(/\p{M}/gu, ""));
  return [...new Set(words)].slice(0, wordsTold);
}

/** So many records are told as the nearest ones, and each must share a telling word with the question. */
const nearestAtMost = 3;
const tellingWord = 2;

/** The records that come nearest to a question that is not answered. */
function nearest(reading: Reading, candidates: readonly Candidate[]): readonly string[] {
  const fit = candidates.filter(({ explained }) => {
    const { slots, strength } = evidence(reading, explained);
    return slots >= 0.5 && strength >= tellingWord;
  });
  return [...new Set(fit.flatMap(({ query }) => near(query)))].slice(0, nearestAtMost);
}

/** The record that comes nearest to the question. */
function near(query: Query): readonly string[] {
  switch (query.kind) {
    case "facts":
      return query.facts.slice(0, 1);
    case "measures":
      return (query.filter.measures ?? []).slice(0, nearestAtMost - 1);
    case "realised":
      return query.measures.slice(0, 1);
    case "priorities":
      return query.priorities.slice(0, 1);
    case "indicator-value":
    case "indicator-trend":
    case "indicator-compare":
    case "traffic-light":
      return [query.indicator];
    default:
      return [];
  }
}
