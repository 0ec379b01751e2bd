import type { ModelQuestion } from "../../application/interpreting/language-model.ts";
import { brief } from "../../cards/brief.ts";
import { titleOf } from "../../cards/talk-card.ts";
import type { Query, RowFilter } from "../../domain/query/query.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { recordsNamed } from "../../domain/query/records-named.ts";

/** A name is told to here: a model needs no more to recognise what is meant. */
const nameAtMost = 160;
/** Of a list of records so many are named. */
const namesAtMost = 4;

/** What is sent for a question, as JSON: the question is data in it, whatever it says. */
export function offeredJson(plans: Plans, { text, lang, readings }: ModelQuestion): string {
  const told = readings.flatMap((reading) => {
    const query = written(reading);
    return query ? [{ query, about: aboutOf(plans, reading, lang) }] : [];
  });
  return JSON.stringify({ question: text, language: lang, readings: told });
}

/** A query as a model may write it; undefined for one that it may not choose. */
export function written(query: Query): object | undefined {
  switch (query.kind) {
    case "indicator-value":
    case "indicator-trend":
    case "indicator-compare":
    case "traffic-light": {
      const { kind, indicator, sub = null, groups, areas, years } = query;
      return { kind, indicator, sub, groups, areas, years };
    }
    case "measures":
    case "responsible":
    case "metrics":
    case "schedule":
    case "follow-up":
      return { kind: query.kind, ...everyList(query.filter) };
    case "goals":
      return { kind: query.kind, plan: query.plan, part: query.part, goal: query.goal ?? null };
    case "facts":
    case "decisions":
    case "realised":
    case "priorities":
    case "terms":
    case "indicator":
    case "objective":
    case "dataset":
    case "calendar": {
      const ids = recordsNamed(query).map(({ id }) => id);
      return ids.length === 0 ? undefined : { kind: query.kind, ids };
    }
    default:
      return undefined;
  }
}

/** Every field is there, as structured output has it. */
function everyList(filter: RowFilter): Required<RowFilter> {
  const none = { plans: [], actors: [], units: [], goals: [], objectives: [], rows: [], measures: [] };
  return { ...none, ...filter };
}

/** The names of what a reading is about, and for figures of which groups and areas there are any. */
function aboutOf(plans: Plans, reading: Query, lang: Language): object {
  const records = recordsNamed(reading).flatMap(({ id }) => plans.find(id) ?? []);
  const names = records.slice(0, namesAtMost).map((record) => brief(titleOf(record, lang).text, nameAtMost));
  const plan = records[0] && plans.get("dataset", records[0].plan).shortTitle[lang];
  if (!("indicator" in reading)) return { names, plan };
  const { observations, subs } = plans.get("indicator", reading.indicator);
  const sub = subs.find(({ id }) => id === reading.sub)?.name[lang];
  const of = (key: "group" | "area"): readonly string[] => [...new Set(observations.map((each) => each[key]))];
  return { names: sub === undefined ? names : [sub, ...names], plan, groups: of("group"), areas: of("area") };
}
