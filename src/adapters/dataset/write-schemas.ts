import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CalendarFile } from "./calendar-schema.ts";
import { DecisionsFile, FactsFile, IndicatorsFile, TermsFile } from "./figures-schema.ts";
import { LexiconFile } from "./lexicon-schema.ts";
import { ActionsFile, GoalsFile, PlanFile, RealisedFile } from "./plan-schema.ts";
import { AreasFile, DocumentsFile, GroupsFile, RetiredFile, UnitsFile } from "./shared-schema.ts";

/** Every kind of file in data/, by the name of its schema. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  plan: PlanFile,
  goals: GoalsFile,
  actions: ActionsFile,
  realised: RealisedFile,
  indicators: IndicatorsFile,
  facts: FactsFile,
  decisions: DecisionsFile,
  terms: TermsFile,
  calendar: CalendarFile,
  documents: DocumentsFile,
  units: UnitsFile,
  groups: GroupsFile,
  areas: AreasFile,
  retired: RetiredFile,
  lexicon: LexiconFile,
};

/** The schemas as JSON Schema texts, by file name: editors show them while a plan is written. */
export function schemaTexts(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
      return [`${name}.json`, `${JSON.stringify(json, undefined, 2)}\n`];
    }),
  );
}

/** Writes them under `root`/schema; gives how many. */
export function writeSchemas(root: string): number {
  const texts = schemaTexts();
  mkdirSync(join(root, "schema"), { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(root, "schema", name), text);
  return texts.size;
}
