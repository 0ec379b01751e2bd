import { toNumber } from "./decimal.ts";
import type { FactValue } from "./fact.ts";
import type { PlanRecord, Plans } from "./plans.ts";
import type { Source } from "./source.ts";

/**
 * A record as outsiders read it: `kind`, `id`, `plan`, `source` and `note` alike for all, then the fields of its kind, values
 * as JSON numbers.
 */
export function recordJson(plans: Plans, record: PlanRecord): object {
  const { kind, id, plan, source, note, restored, printed } = record;
  return {
    ...{ kind, id, plan },
    ...fieldsOf(plans, record),
    source: sourceJson(source),
    ...(note === undefined ? {} : { note }),
    ...(restored ? { restored } : {}),
    ...(printed ? { printed } : {}),
  };
}

function sourceJson({ document, section, file, lines }: Source): object {
  return { document, section, file, lines };
}

function fieldsOf(plans: Plans, record: PlanRecord): object {
  const {
    kind: _kind,
    id: _id,
    plan: _plan,
    source: _source,
    note: _note,
    restored: _restored,
    printed: _printed,
    ...fields
  } = record;
  switch (record.kind) {
    case "measure": {
      const row = plans.get("action-row", record.row);
      const { actor, goal, objective, metrics, units, unitsText, schedule, followUp } = row;
      return {
        text: record.text,
        row: record.row,
        actor,
        goal,
        objective,
        metrics,
        units,
        unitsText,
        schedule,
        followUp,
      };
    }
    case "action-row":
      return {
        ...fields,
        state: record.state.kind,
        stateText: stateText(record.state),
        measures: record.measures.map((each) => each.id),
      };
    case "indicator": {
      const { observations, ...own } = record;
      return { ...withoutBase(own), observations: observations.length };
    }
    case "observation": {
      const indicator = plans.get("indicator", record.indicator);
      const sub = indicator.subs.find((each) => each.id === record.sub);
      return {
        indicator: indicator.number,
        indicatorId: indicator.id,
        name: indicator.name.fi,
        ...(record.sub === undefined ? {} : { subIndicator: record.sub, subName: sub?.name.fi }),
        group: record.group,
        area: record.area,
        year: record.year,
        ...(record.asOf === undefined ? {} : { asOf: record.asOf }),
        value: record.value === null ? null : toNumber(record.value),
        ...(record.reason === undefined ? {} : { reason: record.reason }),
        unit: indicator.unit,
      };
    }
    case "fact":
      return { ...fields, ...valueJson(record.value) };
    default:
      return fields;
  }
}

function withoutBase(record: object): object {
  const base = new Set(["kind", "id", "plan", "source", "note", "restored", "printed"]);
  return Object.fromEntries(Object.entries(record).filter(([key]) => !base.has(key)));
}

function stateText(state: { readonly kind: string; readonly text?: string }): string | undefined {
  return state.text;
}

function valueJson(value: FactValue): object {
  switch (value.kind) {
    case "number":
      return { value: toNumber(value.number), unit: value.unit.fi, unitNames: value.unit };
    case "date":
      return { value: value.date };
    case "text":
      return { value: value.text.fi, texts: value.text };
    case "list":
      return { value: value.items.fi, lists: value.items };
  }
}
