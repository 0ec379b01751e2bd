import type { Language } from "../domain/plan/language.ts";
import type { PlanRecord } from "../domain/plan/plans.ts";
import type { Line } from "./card.ts";
import { formatDay } from "./format.ts";
import { line, say } from "./line.ts";
import { name, type Writing } from "./parts.ts";

const ended: Readonly<Record<Language, string>> = {
  fi: "Suunnitelman voimassaolo päättyi",
  sv: "Planens giltighetstid gick ut",
  en: "The plan's period ended on",
};

/** Says so when the plan an answer stands on is no longer in force on the day of reading. Minutes do not end. */
export function endedLine(records: readonly PlanRecord[], { plans, lang, today }: Writing): readonly Line[] {
  const datasets = [...new Set(records.map((record) => plans.get("dataset", record.plan)))];
  const over = datasets.find((each) => each.datasetKind !== "minutes" && each.validity.to < today);
  if (!over) return [];
  return [line("note", say`${ended[lang]} ${name(over, formatDay(over.validity.to, lang))}.`)];
}
