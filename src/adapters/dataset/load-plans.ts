import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { DocumentId, PlanId } from "../../domain/plan/id.ts";
import { createPlans, type PlanContents, type Plans } from "../../domain/plan/plans.ts";
import type { TrafficRule } from "../../domain/plan/traffic-light.ts";
import { buildEntries } from "./build-calendar.ts";
import { createFileContext, type DocumentPlace, type FileContext } from "./build-context.ts";
import { buildDecisions, buildFacts, buildIndicators, buildRule, buildTerms } from "./build-figures.ts";
import { buildDataset, buildGoals, buildRealised, buildRows } from "./build-plan.ts";
import { buildShared } from "./build-shared.ts";
import { CalendarFile } from "./calendar-schema.ts";
import { defined } from "./common-schema.ts";
import { DecisionsFile, FactsFile, IndicatorsFile, TermsFile } from "./figures-schema.ts";
import { checkPublishedIds } from "./published-ids.ts";
import { ActionsFile, GoalsFile, PlanFile, RealisedFile } from "./plan-schema.ts";
import { createProblems, type Problems } from "./problem.ts";
import { checkReferences } from "./references.ts";
import { AreasFile, DocumentsFile, GroupsFile, UnitsFile } from "./shared-schema.ts";
import { readOptionalYaml, readYaml, type YamlFile } from "./yaml-file.ts";

type Contents = {
  -readonly [Key in keyof PlanContents]: PlanContents[Key] extends readonly (infer Item)[] ? Item[] : PlanContents[Key];
};

interface Loading {
  readonly root: string;
  readonly problems: Problems;
  readonly documents: ReadonlyMap<DocumentId, DocumentPlace>;
  readonly contents: Contents;
  /** Where each record was read, for faults found only when everything is known. */
  readonly places: Map<string, { readonly file: string; readonly line: number }>;
}

/**
 * Reads every plan under `root` (the data folder). Either all of it is right, or nothing is loaded: throws
 * data-invalid naming file, line and field of each fault.
 */
export function loadPlans(root: string): Plans {
  return createPlans(loadContents(root));
}

/** The same without the look-ups, which are functions: what a snapshot can hold. */
export function loadContents(root: string): PlanContents {
  const problems = createProblems();
  const folder = { root, problems };
  const documents = readYaml(folder, "documents.yaml", DocumentsFile);
  const units = readYaml(folder, "units.yaml", UnitsFile);
  const groups = readYaml(folder, "groups.yaml", GroupsFile);
  const areas = readYaml(folder, "areas.yaml", AreasFile);
  if (!documents || !units || !groups || !areas) return refused(problems);

  const rules = new Map<PlanId, TrafficRule>();
  const contents: Contents = {
    ...emptyContents(),
    rules,
    areas: areas.content.areas,
    groups: groups.content.groups.map((each) => defined(each)),
  };
  const places = new Map(documents.content.documents.map((entry) => [entry.id, entry]));
  const loading: Loading = { ...folder, documents: places, contents, places: new Map() };
  for (const name of folders(join(root, "plans"))) loadPlan(name, rules, loading);
  problems.refuse();

  Object.assign(contents, buildShared(documents, units, contents, problems));
  checkReferences(contents, loading.places, problems);
  checkPublishedIds(createPlans(contents), folder);
  problems.refuse();
  return contents;
}

function refused(problems: Problems): never {
  problems.refuse();
  throw new Error("a file was refused without a reason");
}

function loadPlan(name: string, rules: Map<PlanId, TrafficRule>, loading: Loading): void {
  const { contents } = loading;
  const path = (file: string): string => join("plans", name, file);
  const plan = readYaml(loading, path("plan.yaml"), PlanFile);
  if (!plan) return;
  const id = plan.content.id;
  const open = <Schema extends z.ZodType<{ readonly document: DocumentId }>>(
    file: string,
    schema: Schema,
    use: (content: z.output<Schema>, context: FileContext) => void,
  ): void => {
    const read = readOptionalYaml(loading, path(file), schema);
    if (read) use(read.content, contextOf(id, read, loading));
  };
  if (id !== name) {
    loading.problems.report({
      file: plan.name,
      line: plan.lineOf(["id"]),
      field: "id",
      what: `id "${id}" in folder "${name}"`,
      mend: "Folder and id are the same.",
    });
  }
  contents.datasets.push(buildDataset(plan.content, contextOf(id, plan, loading)));
  open("goals.yaml", GoalsFile, (file, context) => {
    const { goals, objectives, priorities } = buildGoals(file, context);
    contents.goals.push(...goals);
    contents.objectives.push(...objectives);
    contents.priorities.push(...priorities);
  });
  const goalOf = (objective: string) => contents.objectives.find((each) => each.id === objective)?.goal;
  for (const file of yamlFiles(join(loading.root, path("actions")))) {
    open(join("actions", file), ActionsFile, (each, context) =>
      contents.rows.push(...buildRows(each, context, goalOf)),
    );
  }
  for (const file of ["indicators.yaml", "population.yaml"]) {
    open(file, IndicatorsFile, (each, context) => {
      contents.indicators.push(...buildIndicators(each, context));
      const rule = buildRule(each, context);
      if (rule) rules.set(id, rule);
    });
  }
  open("facts.yaml", FactsFile, (file, context) => {
    const { facts, topics } = buildFacts(file, context);
    contents.facts.push(...facts);
    contents.topics.push(...topics);
  });
  open("realised.yaml", RealisedFile, (file, context) => contents.realised.push(...buildRealised(file, context)));
  open("decisions.yaml", DecisionsFile, (file, context) => contents.decisions.push(...buildDecisions(file, context)));
  open("terms.yaml", TermsFile, (file, context) => contents.terms.push(...buildTerms(file, context)));
  open("calendar.yaml", CalendarFile, (file, context) => contents.entries.push(...buildEntries(file, context)));
}

function contextOf(plan: PlanId, file: YamlFile<{ readonly document: DocumentId }>, loading: Loading): FileContext {
  rememberPlaces(file, loading);
  return createFileContext(plan, file, loading);
}

/** Every "id" of the file with its line. */
function rememberPlaces(file: YamlFile<unknown>, { places, problems }: Loading): void {
  const visit = (node: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(node)) node.forEach((each, at) => visit(each, [...path, at]));
    else if (typeof node === "object" && node !== null) {
      if ("id" in node && typeof node.id === "string" && isRecordList(path)) {
        const line = file.lineOf([...path, "id"]);
        const before = places.get(node.id);
        if (before) {
          const what = `id "${node.id}" stands also at ${before.file}:${before.line}`;
          problems.report({ file: file.name, line, field: "id", what, mend: "Give one of the two another id." });
        } else places.set(node.id, { file: file.name, line });
      }
      for (const [key, value] of Object.entries(node)) visit(value, [...path, key]);
    }
  };
  visit(file.content, []);
}

/** Topics and sub-indicators have names of their own folder; all other ids are one name space. */
function isRecordList(path: readonly (string | number)[]): boolean {
  return !path.includes("topics") && !path.includes("subs");
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function yamlFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
}

function emptyContents(): Omit<Contents, "rules" | "groups" | "areas"> {
  return {
    datasets: [],
    documents: [],
    organisations: [],
    units: [],
    goals: [],
    objectives: [],
    rows: [],
    indicators: [],
    facts: [],
    topics: [],
    priorities: [],
    realised: [],
    decisions: [],
    entries: [],
    terms: [],
  };
}
