import { createPlans, type PlanContents, type Plans } from "../src/domain/plan/plans.ts";
import { wholeCountry } from "../src/domain/plan/figure-slots.ts";
import { madeUpPlace, withMadeUpNames } from "./made-up-names.ts";

/** Fields that hold an id of a record or area. Topics, groups and sub-indicators have names of their own. */
const idFields = new Set(
  [
    "id plan document documents organisation organisations unit units actor goal objective row refersTo",
    "indicator partOf succeededBy area areas",
  ].flatMap((names) => names.split(" ")),
);

/** What is everyone's and is not multiplied: groups of people. */
type Multiplied = Omit<PlanContents, "groups" | "rules">;

/**
 * The plans `times` over: every copy beside the first has its own ids, its own made-up places in all texts, and its own
 * organisations. The words of the measures stay, as plans under the same law speak alike.
 */
export function multipliedPlans({ groups, rules, ...contents }: PlanContents, times: number): Plans {
  const own = withoutIndexes(contents);
  const copies = Array.from({ length: times }, (_, copy) => (copy === 0 ? own : copied(own, copy)));
  const all = <Key extends keyof Multiplied>(key: Key): Multiplied[Key][number][] =>
    copies.flatMap((each): readonly Multiplied[Key][number][] => each[key]);
  return createPlans({
    groups,
    rules: new Map(copies.flatMap((_, copy) => [...rules].map(([plan, rule]) => [idIn(plan, copy), rule] as const))),
    areas: [...new Map(all("areas").map((area) => [area.id, area])).values()],
    ...{ datasets: all("datasets"), documents: all("documents"), organisations: all("organisations") },
    ...{ units: all("units"), goals: all("goals"), objectives: all("objectives"), rows: all("rows") },
    ...{ indicators: all("indicators"), facts: all("facts"), topics: all("topics"), priorities: all("priorities") },
    ...{ realised: all("realised"), decisions: all("decisions"), entries: all("entries"), terms: all("terms") },
  });
}

/** Only the lists: what createPlans adds is made anew for the whole. */
function withoutIndexes(contents: Multiplied): Multiplied {
  const { datasets, areas, documents, organisations, units, goals, objectives, rows } = contents;
  const { indicators, facts, topics, priorities, realised, decisions, entries, terms } = contents;
  return {
    ...{ datasets, areas, documents, organisations, units, goals, objectives, rows },
    ...{ indicators, facts, topics, priorities, realised, decisions, entries, terms },
  };
}

function copied(contents: Multiplied, copy: number): Multiplied {
  const known = idsOf(contents);
  const renamed = mapStrings(contents, (text, field) =>
    idFields.has(field) && known.has(text) ? idIn(text, copy) : withMadeUpNames(text, copy),
  );
  const place = madeUpPlace(copy);
  return {
    ...renamed,
    organisations: renamed.organisations.map((each, at) => {
      const bearsPlace = each.name.fi !== contents.organisations[at]?.name.fi;
      return bearsPlace ? each : { ...each, name: mapStrings(each.name, (name) => `${place}n ${name}`) };
    }),
  };
}

function idIn<Id extends string>(id: Id, copy: number): Id {
  return copy === 0 ? id : (`${id}--${copy}` as Id);
}

/** Every id that a copy changes. The whole country is one for all. */
function idsOf(contents: Multiplied): ReadonlySet<string> {
  const { records } = createPlans({ ...contents, groups: [], rules: new Map() });
  const areas = contents.areas.map((each) => each.id).filter((id) => id !== wholeCountry);
  return new Set([...records.map((each) => each.id), ...areas]);
}

/** The same value with every string changed, wherever it stands; `field` is the nearest field that holds it. */
function mapStrings<Value>(value: Value, change: (text: string, field: string) => string, field = ""): Value {
  const changed = (each: unknown, name: string): unknown => {
    if (typeof each === "string") return change(each, name);
    if (Array.isArray(each)) return each.map((item: unknown) => changed(item, name));
    if (typeof each !== "object" || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, item]) => [key, changed(item, key)]));
  };
  return changed(value, field) as Value;
}
