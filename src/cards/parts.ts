import type { Occurrence } from "../domain/calendar/occurrence.ts";
import { toNumber } from "../domain/plan/decimal.ts";
import type { Fact } from "../domain/plan/fact.ts";
import type { Observation } from "../domain/plan/indicator.ts";
import type { Language, Localized } from "../domain/plan/language.ts";
import type { PlanRecord, Plans } from "../domain/plan/plans.ts";
import type { Comparison } from "../domain/query/answer.ts";
import { betterOf } from "../domain/query/run-figures.ts";
import type { FactPart, Part } from "./card.ts";
import { enumerated, formatDay, formatDecimal, formatPercent, formatSigned } from "./format.ts";

/** What a card is written with. `today` is the day of reading, YYYY-MM-DD. */
export interface Writing {
  readonly plans: Plans;
  readonly lang: Language;
  readonly today: string;
}

/** A record's own name. */
export function name(record: PlanRecord, text: string): Part {
  return { kind: "name", text, record: record.id };
}

/** A name in the reader's language, with the source's own Finnish in brackets after our translation. */
export function translatedName(record: PlanRecord, names: Localized, lang: Language): Part {
  const same = lang === "fi" || names[lang] === names.fi;
  return name(record, same ? names.fi : `${names[lang]} (${names.fi})`);
}

/** The source's own words, Finnish in every language. */
export function quote(record: PlanRecord, text: string, lang: Language): FactPart {
  const foreign = lang === "fi" ? {} : ({ lang: "fi" } as const);
  return { kind: "fact", text, value: text, record: record.id, plan: record.plan, ...foreign };
}

/** A figure with its unit: "9,7 %", "698". */
export function figure(plans: Plans, observation: Observation, lang: Language): FactPart {
  const { value, id: record, plan } = observation;
  if (value === null) return { kind: "fact", text: "–", value: null, record, plan };
  const { unit } = plans.get("indicator", observation.indicator);
  const text = unit === "%" ? formatPercent(value, lang) : formatDecimal(value, lang);
  return { kind: "fact", text, value: toNumber(value), unit, record, plan };
}

/** A fact's value in the reader's language. */
export function factValue(fact: Fact, lang: Language): FactPart {
  const { id: record, plan, value } = fact;
  switch (value.kind) {
    case "date":
      return { kind: "fact", text: formatDay(value.date, lang), value: value.date, record, plan };
    case "text":
      return { kind: "fact", text: value.text[lang], value: value.text[lang], record, plan };
    case "list": {
      const text = enumerated(value.items[lang], lang);
      return { kind: "fact", text, value: text, record, plan };
    }
    case "number": {
      const unit = value.unit[lang];
      const digits = formatDecimal(value.number, lang);
      const text = unit === "%" ? formatPercent(value.number, lang) : `${digits} ${unit}`.trim();
      return { kind: "fact", text, value: toNumber(value.number), unit, record, plan };
    }
  }
}

/** The exact difference of a comparison: "+1,1". */
export function difference({ figure, reference, difference: change }: Comparison, unit: string, lang: Language): Part {
  return {
    kind: "derived",
    text: formatSigned(change, lang),
    value: toNumber(change),
    unit,
    operation: "difference",
    records: [figure.id, reference.id],
    plan: figure.plan,
  };
}

/** How many names a fact lists, counted by us; nothing when it lists none. */
export function namesIn({ id, plan, value }: Fact, lang: Language): Part | undefined {
  if (value.kind !== "list") return undefined;
  const { length } = value.items.fi;
  const unit = value.unit[lang];
  const text = `${length} ${unit}`.trim();
  return { kind: "derived", text, value: length, unit, operation: "count", records: [id], plan };
}

/** How many records there are, counted by us. */
export function countOf(records: readonly PlanRecord[]): Part {
  const plan = records[0]?.plan;
  const text = String(records.length);
  if (plan === undefined) return { kind: "furniture", text };
  const ids = records.map((record) => record.id);
  return { kind: "derived", text, value: records.length, operation: "count", records: ids, plan };
}

/** How many times something comes round, counted by us. */
export function countOfOccurrences(occurrences: readonly Occurrence[]): Part {
  const records = [...new Set(occurrences.map((each) => each.entry as string))];
  const plan = occurrences[0]?.plan;
  const text = String(occurrences.length);
  if (plan === undefined) return { kind: "furniture", text };
  return { kind: "derived", text, value: occurrences.length, operation: "count-occurrences", records, plan };
}

/** A year or another number that the checked query asked for. */
export function slot(text: string | number): Part {
  return { kind: "slot", text: String(text) };
}

/** Which way is better, in a direction that only we have judged. */
export function isJudged(plans: Plans, observation: Observation): boolean {
  const indicator = plans.get("indicator", observation.indicator);
  const sub = indicator.subs.find((each) => each.id === observation.sub);
  return (sub?.judgement ?? indicator.judgement ?? false) && betterOf(indicator, observation.sub) !== "none";
}
