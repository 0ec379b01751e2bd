import type { Language } from "../domain/plan/language.ts";
import type { GoalId, ObjectiveId, OrganisationId, PlanId, UnitId } from "../domain/plan/id.ts";
import type { Group } from "../domain/plan/figure-slots.ts";
import type { Courtesy, Quantity } from "../domain/query/query.ts";
import { ordinalOf } from "./aims.ts";
import { deniedAt } from "./denied.ts";
import type { Sought } from "./sought.ts";
import type { Signal, StandingWord } from "./lexicon.ts";
import { readClock, type ClockWords } from "./clock-words.ts";
import { once } from "./once.ts";
import { longest, type Found } from "./phrases.ts";
import { prefaceOf } from "./preface.ts";
import { remembered } from "./remembered.ts";
import { readStanding } from "./standing-words.ts";
import { tokenise, type Token } from "./tokens.ts";
import { unitsMeant } from "./units-meant.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { yearsIn } from "./years.ts";
import { readYesNo, type YesNo } from "./yes-no.ts";

/** A question with everything recognised in it, before it is decided what it asks. */
export interface Reading {
  readonly text: string;
  readonly lang: Language;
  readonly tokens: readonly Token[];
  readonly sought: readonly Sought[];
  readonly roles: readonly Role[];
  readonly signals: ReadonlySet<Signal>;
  /** Where each signal first stands. */
  readonly signalAt: ReadonlyMap<Signal, number>;
  readonly groups: readonly Group[];
  readonly areas: readonly string[];
  readonly years: readonly number[];
  readonly plans: readonly PlanId[];
  /** The plan that the thread speaks of, when it is read for what it changes there. */
  readonly thread?: PlanId;
  readonly organisations: readonly OrganisationId[];
  readonly units: readonly UnitId[];
  readonly goals: readonly GoalId[];
  readonly objectives: readonly ObjectiveId[];
  readonly places: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly courtesies: readonly Courtesy[];
  readonly outOfScope: boolean;
  readonly unmeasured: readonly string[];
  /** Agenda items by their § number. */
  readonly items: readonly number[];
  /** It asks of the asker's own: "meidän", "our unit". */
  readonly own: boolean;
  /** The units or organisations named first, and the tokens that name them. */
  readonly firstActor?: FirstActor;
  /** The times it names and what it says comes round. */
  readonly clock: ClockWords;
  /** What it says of how things stand. */
  readonly standing: readonly Found<StandingWord>[];
  /** Set when the question wants a yes or a no. */
  readonly yesNo?: YesNo;
}

export interface FirstActor {
  readonly organisations: readonly OrganisationId[];
  readonly units: readonly UnitId[];
  readonly from: number;
  readonly to: number;
}

/** What a token does in the question. A slot's words are also looked up, since they may be part of a name. */
export interface Role {
  readonly stop: boolean;
  readonly signal: boolean;
  readonly slot?: Slot;
  readonly quantity: boolean;
  readonly courtesy: boolean;
}
export type Slot = "group" | "area" | "year" | "plan" | "actor" | "aim" | "place" | "unmeasured";

/** Reads a question; `lang` is given when the asker's language is known. The same words are one reading. */
export function read(text: string, vocabulary: Vocabulary, lang?: Language): Reading {
  return readings(vocabulary)(lang ?? "any", text);
}

/** What is named by asking for the plan's own parts. */
function namesThing({ value }: Found<Signal>): boolean {
  return value === "goals" || value === "objectives" || value === "priorities";
}

/** A message is read whole, by its clauses, and with what it leans on: so many readings are kept, for this question and the next. */
const readingsKept = 32;

const readings = once((vocabulary: Vocabulary) =>
  remembered(
    (lang: Language | "any", text) => readAnew(text, vocabulary, lang === "any" ? undefined : lang),
    readingsKept,
  ),
);

function readAnew(text: string, vocabulary: Vocabulary, lang?: Language): Reading {
  const tokens = tokenise(text);
  const own = lang ?? vocabulary.detect(tokens, text);
  const among: readonly Language[] = own === "fi" ? ["fi"] : [own, "fi"];
  const find = <Value>(
    phrases: { find: (t: readonly Token[], l: readonly Language[]) => readonly Found<Value>[] },
    l = among,
  ) => longest(phrases.find(tokens, l));
  // "seuraavan" has the stem of "seurat": a word of everyday speech is no one's name.
  const names = ({ from, to }: Found<unknown>): boolean =>
    tokens.slice(from, to).some((token) => !vocabulary.isStopword(token, own) && !vocabulary.isSignal(token, own));
  const found = {
    // The Swedish "varit" is no Finnish "värit": a stop word of the own language is no signal of the other.
    signals: longest(vocabulary.signals.find(tokens, among)).filter(({ from, to }) => {
      const only = to - from === 1 ? tokens[from] : undefined;
      return !only || !vocabulary.isStopword(only, own) || vocabulary.isSignal(only, own);
    }),
    groups: find(vocabulary.groups).filter(names),
    areas: longest(vocabulary.areas(tokens)),
    plans: find(vocabulary.plans),
    organisations: find(vocabulary.organisations).filter(names),
    units: find(vocabulary.units).filter(names),
    places: vocabulary.places(tokens),
    // "The 1,000 euro award": an amount that is said is not asked.
    quantities: find(vocabulary.quantities, [own]).filter(({ from }) => tokens[from - 1]?.kind !== "number"),
    courtesies: find(vocabulary.courtesies, [own]),
    outOfScope: find(vocabulary.outOfScope, [own]),
    unmeasured: find(vocabulary.unmeasured, [own]),
    own: find(vocabulary.own, [own]),
    years: yearsIn(tokens),
  };
  // "Which organisation" asks for one, it names none.
  const asksWho = found.signals.filter((each) => each.value === "who" && each.to - each.from > 1);
  const isAsked = ({ from, to }: Found<unknown>): boolean => asksWho.some((each) => each.from <= from && to <= each.to);
  found.units = found.units.filter((each) => !isAsked(each));
  found.organisations = found.organisations.filter((each) => !isAsked(each));
  found.units = unitsMeant(vocabulary.plansOf, found);
  const known = [...found.areas, ...found.organisations, ...found.units, ...found.groups];
  const places = found.places.filter(
    (place) => !known.some((other) => other.from <= place.from && place.to <= other.to),
  );
  const aims = vocabulary.aims(tokens, own, text);
  // A signal's word inside a named goal is part of the name.
  const actors = [...found.organisations, ...found.units].filter((each) => each.to - each.from > 1);
  const signals = found.signals.filter(
    (each) =>
      ![...aims, ...actors].some((name) => name.from <= each.from && each.to <= name.to && !isNumbered(tokens, name)) &&
      !joinsClauses(each, tokens, text) &&
      !tellsWhichYear(each, tokens),
  );
  const slots: readonly (readonly [Slot, readonly Found<unknown>[]])[] = [
    ["year", found.years],
    ["group", found.groups],
    ["area", found.areas],
    ["actor", [...found.organisations, ...found.units]],
    ["plan", found.plans],
    ["aim", aims],
    ["place", places],
    ["unmeasured", found.unmeasured],
  ];
  const denied = deniedAt(tokens, text);
  const looked = vocabulary.index.seek(tokens, own);
  const topicOf = ({ known, weight }: Sought, at: number): number =>
    !known ||
    vocabulary.isStopword(tokens[at] as Token, own) ||
    [...signals, ...slots.flatMap(([, list]) => list)].some((each) => each.from <= at && at < each.to)
      ? 0
      : weight;
  const preface = prefaceOf(tokens, text, own, vocabulary, {
    topics: looked.map(topicOf),
    named: [...found.organisations, ...found.units, ...found.groups, ...aims, ...signals.filter(namesThing)],
  });
  const sought = looked.map((each, at) => (denied.has(at) ? { ...each, features: new Map<string, number>() } : each));
  const yesNo = readYesNo(tokens, own, vocabulary);
  // The verb that asks ("ovatko") is no topic, unless a record has it.
  const onlyAsks = (at: number): boolean =>
    yesNo !== undefined && (yesNo.fillers.has(at) || (at === yesNo.opensAt && sought[at]?.known === false));
  const greets = found.courtesies.filter((each) => opensWithComma(each, tokens, text));
  const roles = tokens.map((token, at): Role => {
    const covers = (each: Found<unknown>): boolean => each.from <= at && at < each.to;
    const slot = slots.find(([, list]) => list.some(covers))?.[0];
    return {
      stop:
        vocabulary.isStopword(token, own) ||
        onlyAsks(at) ||
        [...found.own, ...greets].some(covers) ||
        denied.has(at) ||
        at < preface,
      signal: signals.some(covers),
      quantity: found.quantities.some(covers),
      courtesy: found.courtesies.some(covers),
      ...(slot ? { slot } : {}),
    };
  });
  const values = <Value>(list: readonly Found<Value>[]): readonly Value[] => [
    ...new Set(list.map((each) => each.value)),
  ];
  const areas = values(found.areas);
  const firstActor = firstActorOf(found.organisations, found.units);
  return {
    text,
    lang: own,
    tokens,
    sought,
    roles,
    signals: new Set(values(signals)),
    signalAt: new Map(signals.toReversed().map((each) => [each.value, each.from])),
    groups: values(found.groups),
    areas,
    years: values(found.years),
    plans: values(found.plans),
    organisations: values(found.organisations),
    units: values(found.units),
    goals: [...new Set(aims.flatMap((aim) => (aim.value.kind === "goal" ? [aim.value.id] : [])))],
    objectives: [...new Set(aims.flatMap((aim) => (aim.value.kind === "objective" ? [aim.value.id] : [])))],
    items: itemNumbers(text),
    places: places.map((place) => place.value),
    quantities: values(found.quantities),
    courtesies: values(found.courtesies),
    outOfScope: found.outOfScope.length > 0,
    unmeasured: [...new Set(found.unmeasured.map(({ from, to }) => wordsOf(tokens.slice(from, to))))],
    own: found.own.length > 0,
    clock: readClock(tokens, own, vocabulary),
    standing: readStanding(tokens, own, vocabulary, (at) => isName(roles[at])),
    ...(firstActor ? { firstActor } : {}),
    ...(yesNo ? { yesNo } : {}),
  };
}

/** The actors named first. "Haminan kaupungin nuorisotoimi" names a unit; its owner only tells which. */
function firstActorOf(
  organisations: readonly Found<OrganisationId>[],
  units: readonly Found<UnitId>[],
): FirstActor | undefined {
  const all = [...organisations, ...units];
  const from = Math.min(...all.map((each) => each.from));
  const first = all.find((each) => each.from === from);
  if (!first) return undefined;
  const isOwner = organisations.some((each) => each.from === from);
  const next = isOwner ? units.find((each) => each.from === first.to) : undefined;
  const to = next?.to ?? first.to;
  const within = <Value>(list: readonly Found<Value>[], start: number): readonly Value[] =>
    list.filter((each) => each.from === start && each.to === to).map((each) => each.value);
  const start = next?.from ?? from;
  return { organisations: within(organisations, start), units: within(units, start), from, to };
}

/** "päätavoite II": the word before the number still says what kind of thing is asked. */
function isNumbered(tokens: readonly Token[], { from, to }: Found<unknown>): boolean {
  const [first, second] = [tokens[from]?.folded ?? "", tokens[from + 1]?.folded ?? ""];
  return to - from === 2 && (/^(\d+|[ivx]+)$/.test(second) || ordinalOf(first) > 0);
}

/** "8 §", "§ 8": an agenda item of minutes. */
function itemNumbers(text: string): readonly number[] {
  return [...text.matchAll(/(\d{1,3})\s*§|§\s*(\d{1,3})/g)].map((match) => Number(match[1] ?? match[2]));
}

/** "Terve, vanhemmuus?": a greeting before a comma is no topic, though "terve" also means healthy. */
function opensWithComma({ from, to }: Found<Courtesy>, tokens: readonly Token[], text: string): boolean {
  const [end, next] = [tokens[to - 1]?.end, tokens[to]?.start];
  return from === 0 && next !== undefined && /[,.!:;–-]/.test(text.slice(end, next));
}

/** "När" and "when" ask for a time where a question or a part of it begins; elsewhere they join clauses. */
function joinsClauses({ value, from }: Found<Signal>, tokens: readonly Token[], text: string): boolean {
  const before = tokens[from - 1];
  return (
    value === "schedule" &&
    /^(nar|when)$/.test(tokens[from]?.folded ?? "") &&
    before !== undefined &&
    !asksAfter.has(before.folded) &&
    !/[.?!,]/.test(text.slice(before.end, tokens[from]?.start))
  );
}

/** "Seuraavan vuoden toimenpideosio", "next year's priorities": the year is the thing's own, and nobody asks what comes next. */
function tellsWhichYear({ value, to }: Found<Signal>, tokens: readonly Token[]): boolean {
  return value === "next" && /^(vuoden|ars|year's|years)$/.test(tokens[to]?.folded ?? "");
}

const asksAfter = new Set("och eller men till fran sen and or but until till by since from".split(" "));

function isName(role: Role | undefined): boolean {
  return role?.slot === "aim" || role?.slot === "actor";
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.surface).join(" ");
}
