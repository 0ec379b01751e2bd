import type { z } from "zod";
import type { Decision } from "../../domain/plan/decision.ts";
import type { Fact, FactValue } from "../../domain/plan/fact.ts";
import type { Id, IndicatorId } from "../../domain/plan/id.ts";
import type { Indicator, Observation } from "../../domain/plan/indicator.ts";
import type { Localized } from "../../domain/plan/language.ts";
import type { Topic } from "../../domain/plan/plans.ts";
import type { Term } from "../../domain/plan/term.ts";
import type { TrafficRule } from "../../domain/plan/traffic-light.ts";
import type { FileContext } from "./build-context.ts";
import { defined } from "./common-schema.ts";
import type { DecisionsFile, FactsFile, IndicatorsFile, TermsFile } from "./figures-schema.ts";
import type { Path } from "./yaml-file.ts";

type IndicatorEntry = z.output<typeof IndicatorsFile>["indicators"][number];
type ObservationEntry = IndicatorEntry["observations"][number];
type FactEntry = z.output<typeof FactsFile>["facts"][number];

export function buildRule(file: z.output<typeof IndicatorsFile>, context: FileContext): TrafficRule | undefined {
  const { rule } = file;
  if (rule === undefined) return undefined;
  const { yellow, exceptions, printed } = rule;
  return {
    yellow,
    exceptions,
    printed,
    source: context.source({ section: rule.section, lines: rule.lines }, ["rule"]),
  };
}

export function buildIndicators(file: z.output<typeof IndicatorsFile>, context: FileContext): Indicator[] {
  return file.indicators.map((entry, at) => {
    const path: Path = ["indicators", at];
    return {
      ...context.base("indicator", entry, path),
      ...{ number: entry.number, name: entry.name, aka: entry.aka, better: entry.better, unit: entry.unit },
      ...defined({
        theme: entry.theme,
        definition: entry.definition,
        matters: entry.matters,
        judgement: entry.judgement,
      }),
      ...defined({ sourceOfFigures: entry.sourceOfFigures, incomparable: entry.incomparable }),
      subs: entry.subs.map(({ drawingName: _, ...sub }) => defined(sub)),
      observations: entry.observations.map((observation, nth) =>
        buildObservation(entry, observation, context, [...path, "observations", nth]),
      ),
    };
  });
}

function buildObservation(
  indicator: IndicatorEntry,
  entry: ObservationEntry,
  context: FileContext,
  path: Path,
): Observation {
  if (entry.sub !== undefined && !indicator.subs.some((sub) => sub.id === entry.sub)) {
    context.report(path, `no sub-indicator "${entry.sub}"`, "Name one of the indicator's subs, or add it.");
  }
  const section = entry.section ?? (entry.document === undefined ? indicator.section : undefined);
  return {
    ...context.base("observation", { ...entry, section, id: observationId(indicator.id, entry) }, path),
    indicator: indicator.id,
    ...{ group: entry.group, area: entry.area, year: entry.year, value: entry.value },
    ...defined({ sub: entry.sub, asOf: entry.asOf, reason: entry.reason }),
  };
}

/** What is measured, of whom, where and when is the observation's name. */
function observationId(indicator: IndicatorId, entry: ObservationEntry): Id<"observation"> {
  const area = entry.area.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const parts = [indicator, entry.sub, entry.group, area, entry.asOf ?? entry.year];
  return parts.filter((part) => part !== undefined).join(".") as Id<"observation">;
}

export function buildFacts(
  file: z.output<typeof FactsFile>,
  context: FileContext,
): { readonly facts: Fact[]; readonly topics: Topic[] } {
  const topics = file.topics.map(({ about, ...topic }) => ({ ...topic, ...defined({ about }), plan: context.plan }));
  const facts = file.facts.map((entry, at) => {
    const path: Path = ["facts", at];
    if (!topics.some((topic) => topic.id === entry.topic)) {
      context.report([...path, "topic"], `no topic "${entry.topic}"`, "Name one of the file's topics, or add it.");
    }
    return {
      ...context.base("fact", entry, path),
      ...{ topic: entry.topic, subject: entry.subject, aka: entry.aka, value: factValue(entry) },
      ...defined({ year: entry.year, asOf: entry.asOf, partOf: entry.partOf, states: entry.states }),
    };
  });
  return { facts, topics };
}

/** A number without a unit stands bare: a year, a week, a code. */
function factValue({ value, unit }: FactEntry): FactValue {
  if ("date" in value) return { kind: "date", date: value.date };
  if ("text" in value) return { kind: "text", text: value.text };
  if ("list" in value) return { kind: "list", items: value.list, unit: inEveryLanguage(unit ?? "") };
  return { kind: "number", number: value, unit: inEveryLanguage(unit ?? "") };
}

function inEveryLanguage(unit: string | Localized): Localized {
  return typeof unit === "string" ? { fi: unit, sv: unit, en: unit } : unit;
}

export function buildDecisions(file: z.output<typeof DecisionsFile>, context: FileContext): Decision[] {
  return file.decisions.map((entry, at) => ({
    ...context.base("decision", { ...entry, section: entry.section ?? `${entry.item} §` }, ["decisions", at]),
    ...{ item: entry.item, sentTo: entry.sentTo, attachments: entry.attachments, appeal: entry.appeal },
    title: { fi: entry.title, ...entry.titleTranslated },
    ...defined({ register: entry.register, decision: decisionText(entry) }),
  }));
}

type DecisionEntry = z.output<typeof DecisionsFile>["decisions"][number];

/** An item may have no decision (an overview that was heard). */
function decisionText({ decision, decisionTranslated }: DecisionEntry): Localized | undefined {
  return decision === undefined || decisionTranslated === undefined
    ? undefined
    : { fi: decision, ...decisionTranslated };
}

export function buildTerms(file: z.output<typeof TermsFile>, context: FileContext): Term[] {
  return file.terms.map((entry, at) => ({
    ...context.base("term", entry, ["terms", at]),
    ...{ term: entry.term, aka: entry.aka, definition: entry.definition },
  }));
}
