import type { Language } from "../domain/plan/language.ts";
import type { PlanRecord } from "../domain/plan/plans.ts";
import type { Line, Part } from "./card.ts";
import { joined, line, say } from "./line.ts";
import { name, type Writing } from "./parts.ts";

const label: Readonly<
  Record<Language, { readonly source: string; readonly goal: string; readonly objective: string }>
> = {
  fi: { source: "Lähde", goal: "päätavoite", objective: "välitavoite" },
  sv: { source: "Källa", goal: "huvudmål", objective: "delmål" },
  en: { source: "Source", goal: "main goal", objective: "objective" },
};

/** More places than this are told as a number: a list's items carry their own. */
const toldAtMost = 3;

/** Where the answer stands, in words a reader can find in the document: plan, section, goal and objective. */
export function sourceLine(records: readonly PlanRecord[], { plans, lang }: Writing): readonly Line[] {
  const places = placesOf(records, { plans, lang });
  if (places.length === 0) return [];
  const told = places.slice(0, toldAtMost).map(([text, record]): Part => name(record, text));
  const more = places.length > toldAtMost ? say` …` : [];
  return [line("note", say`${label[lang].source}: ${joined(told, "; ")}${more}`)];
}

/** The places that the line tells, each with a record that stands there. */
export function sourcePlaces(
  records: readonly PlanRecord[],
  writing: Place,
): readonly (readonly [string, PlanRecord])[] {
  return placesOf(records, writing).slice(0, toldAtMost);
}

type Place = Pick<Writing, "plans" | "lang">;

/** The first places, and one more if there are more. A list may stand on thousands of records. */
function placesOf(records: readonly PlanRecord[], writing: Place): readonly (readonly [string, PlanRecord])[] {
  const places = new Map<string, PlanRecord>();
  for (const record of records) {
    if (places.size > toldAtMost) break;
    places.set(placeOf(record, writing), record);
  }
  return [...places];
}

function placeOf(record: PlanRecord, { plans, lang }: Place): string {
  const plan = plans.get("dataset", record.plan).shortTitle[lang];
  const row = record.kind === "measure" ? plans.get("action-row", record.row) : record;
  if (row.kind !== "action-row") return `${plan}, ${record.source.section}`;
  const goal = plans.get("goal", row.goal);
  const objective = row.objective && plans.get("objective", row.objective);
  return [
    plan,
    record.source.section,
    goal.label === undefined ? goal.name[lang] : `${label[lang].goal} ${goal.label}`,
    ...(objective?.number === undefined ? [] : [`${label[lang].objective} ${objective.number}`]),
  ].join(", ");
}
