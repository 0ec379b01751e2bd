import { languages, type Language, type Localized, type Synonyms } from "../domain/plan/language.ts";
import type { PlanId, RowId } from "../domain/plan/id.ts";
import type { FactValue } from "../domain/plan/fact.ts";
import type { CellField } from "../domain/query/query.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { monthNames } from "./month-names.ts";

/** What a question can be about: a record, or a sub-indicator of one. */
export type LinkableKind =
  | "indicator"
  | "fact"
  | "measure"
  | "cell"
  | "objective"
  | "goal"
  | "priority"
  | "realised"
  | "decision"
  | "entry"
  | "term"
  | "dataset"
  | "actor";

export interface Linked {
  readonly kind: LinkableKind;
  readonly id: string;
  readonly plan: PlanId;
  /** The plan that it is about, when it stands in the papers of another one. */
  readonly about?: PlanId;
  readonly sub?: string;
  /** It has a year or day of its own. */
  readonly dated?: true;
  /** The row that it stands in, of a measure or cell. */
  readonly row?: RowId;
  /** Which cell of the row it is. */
  readonly field?: CellField;
}

/** It with the words that it is recognised by. They are many, and needed only until they are learnt. */
export interface Linkable extends Linked {
  /** What it is called. */
  readonly titles: readonly Wording[];
  /** What else is said of it. */
  readonly texts: readonly Wording[];
}

/** What is kept of it when its words are learnt. */
export function withoutWords({ titles: _titles, texts: _texts, ...linked }: Linkable): Linked {
  return linked;
}

export interface Wording {
  readonly lang: Language;
  readonly text: string;
}

/** Everything in the plans that a question can be about, with the words it can be recognised by. */
export function linkables(plans: Plans): readonly Linkable[] {
  const topics = new Map(plans.topics.map((topic) => [`${topic.plan} ${topic.id}`, topic]));
  return [
    ...plans.indicators.flatMap((each): Linkable[] => {
      const { id, plan, name, aka, subs, definition, theme } = each;
      const about = [...localized(definition), ...localized(theme)];
      const whole: Linkable = {
        kind: "indicator",
        id,
        plan,
        titles: [...localized(name), ...synonyms(aka)],
        texts: about,
      };
      const parts = subs.map((sub): Linkable => ({
        ...{ kind: "indicator", id, plan, sub: sub.id, texts: [...whole.titles, ...about] },
        titles: [...localized(sub.name), ...synonyms(sub.aka)],
      }));
      return [whole, ...parts];
    }),
    ...plans.facts.map((each): Linkable => {
      const topic = topics.get(`${each.plan} ${each.topic}`);
      const ofTopic = topic ? [...localized(topic.name), ...synonyms(topic.aka)] : [];
      const value = wordsOf(each.value);
      const unit = each.value.kind === "number" ? localized(each.value.unit) : [];
      const titles = [...localized(each.subject), ...synonyms(each.aka)];
      const months = [each.asOf, each.value.kind === "date" ? each.value.date : undefined].flatMap(monthOf);
      const isDated = each.year !== undefined || each.asOf !== undefined || each.value.kind === "date";
      return {
        ...{ kind: "fact", id: each.id, plan: each.plan, titles, texts: [...ofTopic, ...value, ...unit, ...months] },
        ...(topic?.about ? { about: topic.about } : {}),
        ...(isDated ? { dated: true } : {}),
      };
    }),
    ...plans.rows.flatMap((row): Linkable[] => {
      const aim = [row.objective && plans.get("objective", row.objective), plans.get("goal", row.goal)];
      const aims = aim.flatMap((each) => (each ? localized(each.name) : []));
      const units = row.units.flatMap((id) => localized(plans.get("unit", id).name));
      const fields: readonly (readonly [CellField, readonly string[]])[] = [
        ["metrics", row.metrics],
        ["schedule", row.schedule],
        ["responsible", row.unitsText],
        ["follow-up", row.followUp],
      ];
      const cells = fields.flatMap(([, texts]) => texts.map(finnish));
      // One array for all cells and one for all measures: what is said of them together is learnt once.
      const ofCells = [...aims, ...units, ...row.measures.map((measure) => finnish(measure.text))];
      const ofMeasures = [...units, ...cells, ...aims];
      return [
        // Before the cells, since a measure tells more exactly than a cell that matches as well.
        ...row.measures.map((measure): Linkable => ({
          ...{ kind: "measure", id: measure.id, plan: measure.plan, row: row.id },
          titles: [finnish(measure.text), ...synonyms(measure.aka)],
          texts: ofMeasures,
        })),
        ...fields
          .filter(([, texts]) => texts.length > 0)
          .map(([field, texts]): Linkable => ({
            ...{
              kind: "cell",
              id: row.id,
              plan: row.plan,
              row: row.id,
              field,
              titles: texts.map(finnish),
              texts: ofCells,
            },
          })),
      ];
    }),
    ...plans.objectives.map((each) => named("objective", each)),
    ...plans.goals.map((each) => named("goal", each)),
    ...plans.priorities.map(({ id, plan, text, aka }): Linkable => ({
      kind: "priority",
      id,
      plan,
      titles: [finnish(text), ...synonyms(aka)],
      texts: [],
    })),
    ...plans.realised.map(({ id, plan, text, aka }): Linkable => ({
      kind: "realised",
      id,
      plan,
      titles: synonyms(aka),
      texts: [finnish(text)],
    })),
    ...plans.decisions.map((each): Linkable => {
      const said = each.decision ? localized(each.decision) : [];
      return {
        kind: "decision",
        id: each.id,
        plan: each.plan,
        titles: localized(each.title),
        texts: [...said, ...each.sentTo.map(finnish)],
      };
    }),
    ...plans.entries.map((each): Linkable => {
      const about = languages.flatMap((lang) => each.topics[lang].map((text): Wording => ({ lang, text })));
      return {
        kind: "entry",
        id: each.id,
        plan: each.plan,
        titles: [...localized(each.title), ...synonyms(each.aka)],
        texts: about,
      };
    }),
    ...[...doers(plans), ...plans.units].map(({ id, plan, name, aka }): Linkable => ({
      ...{ kind: "actor", id, plan, texts: [] },
      titles: [...localized(name), ...synonyms(aka)],
    })),
    ...plans.datasets.map(({ id, title, shortTitle, aka }): Linkable => ({
      ...{ kind: "dataset", id, plan: id, texts: [] },
      titles: [...localized(title), ...localized(shortTitle), ...synonyms(aka)],
    })),
    ...plans.terms.map((each): Linkable => {
      const titles = [...localized(each.term), ...synonyms(each.aka)];
      return { kind: "term", id: each.id, plan: each.plan, titles, texts: localized(each.definition) };
    }),
  ];
}

/** The organisations that do something of a plan. One that only the calendar names is found by its entries. */
export function doers(plans: Plans): Plans["organisations"] {
  const owners = new Set(plans.units.map((unit) => unit.organisation));
  const members = new Set(plans.datasets.flatMap((each) => each.organisations));
  return plans.organisations.filter(({ id }) => owners.has(id) || members.has(id) || plans.isActor(id));
}

function named(
  kind: "objective" | "goal",
  record: { readonly id: string; readonly plan: PlanId; readonly name: Localized; readonly aka: Synonyms },
): Linkable {
  return {
    kind,
    id: record.id,
    plan: record.plan,
    titles: [...localized(record.name), ...synonyms(record.aka)],
    texts: [],
  };
}

function localized(text: Localized | undefined): readonly Wording[] {
  return text ? languages.map((lang) => ({ lang, text: text[lang] })) : [];
}

function wordsOf(value: FactValue): readonly Wording[] {
  if (value.kind === "list") return languages.map((lang) => ({ lang, text: value.items[lang].join(" ") }));
  return value.kind === "text" ? localized(value.text) : [];
}

function synonyms(words: Synonyms): readonly Wording[] {
  return languages.flatMap((lang) => (words[lang] ?? []).map((text) => ({ lang, text })));
}

/** The month of a day in words: "marraskuu", "november". */
function monthOf(day: string | undefined): readonly Wording[] {
  return day === undefined
    ? []
    : languages.map((lang) => ({ lang, text: monthNames[lang][Number(day.slice(5, 7)) - 1] ?? "" }));
}

function finnish(text: string): Wording {
  return { lang: "fi", text };
}
