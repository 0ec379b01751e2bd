import type { Language } from "../domain/plan/language.ts";
import type { GoalId, ObjectiveId, OrganisationId, PlanId, UnitId } from "../domain/plan/id.ts";
import type { Group } from "../domain/plan/figure-slots.ts";
import type { Courtesy, Quantity } from "../domain/query/query.ts";
import type { Sought } from "./index.ts";
import type { Signal } from "./lexicon.ts";
import { longest, type Found } from "./phrases.ts";
import { tokenise, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

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

/** Reads a question; `lang` is given when the asker's language is known. */
export function read(text: string, vocabulary: Vocabulary, lang?: Language): Reading {
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
    signals: longest(vocabulary.signals.find(tokens, among)),
    groups: find(vocabulary.groups),
    areas: longest(vocabulary.areas(tokens)),
    plans: find(vocabulary.plans),
    organisations: find(vocabulary.organisations).filter(names),
    units: find(vocabulary.units).filter(names),
    places: vocabulary.places(tokens),
    quantities: find(vocabulary.quantities, [own]),
    courtesies: find(vocabulary.courtesies, [own]),
    outOfScope: find(vocabulary.outOfScope, [own]),
    unmeasured: find(vocabulary.unmeasured, [own]),
    years: tokens.flatMap((token, at) =>
      isYear(token) ? [{ value: Number(token.folded), from: at, to: at + 1 }] : [],
    ),
  };
  const known = [...found.areas, ...found.organisations, ...found.units, ...found.groups];
  const places = found.places.filter(
    (place) => !known.some((other) => other.from <= place.from && place.to <= other.to),
  );
  const aims = vocabulary.aims(tokens, own, text);
  // A signal's word inside a named goal is part of the name.
  const signals = found.signals.filter(
    (each) => !aims.some((aim) => aim.from <= each.from && each.to <= aim.to && !isNumbered(tokens, aim)),
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
  const roles = tokens.map((token, at): Role => {
    const covers = (each: Found<unknown>): boolean => each.from <= at && at < each.to;
    const slot = slots.find(([, list]) => list.some(covers))?.[0];
    return {
      stop: vocabulary.isStopword(token, own),
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
  return {
    text,
    lang: own,
    tokens,
    sought: vocabulary.index.seek(tokens, own),
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
    unmeasured: found.unmeasured.map((each) =>
      tokens
        .slice(each.from, each.to)
        .map((token) => token.surface)
        .join(" "),
    ),
  };
}

/** "päätavoite II": the word before the number still says what kind of thing is asked. */
function isNumbered(tokens: readonly Token[], { from, to }: Found<unknown>): boolean {
  return to - from === 2 && /^(\d+|[ivx]+)$/.test(tokens[from + 1]?.folded ?? "");
}

/** "8 §", "§ 8": an agenda item of minutes. */
function itemNumbers(text: string): readonly number[] {
  return [...text.matchAll(/(\d{1,3})\s*§|§\s*(\d{1,3})/g)].map((match) => Number(match[1] ?? match[2]));
}

function isYear(token: Token): boolean {
  return token.kind === "number" && /^(19|20)\d\d$/.test(token.folded);
}
