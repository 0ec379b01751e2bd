import type { z } from "zod";
import type { ActionRow, RowState } from "../../domain/plan/action-row.ts";
import type { Dataset } from "../../domain/plan/dataset.ts";
import type { Goal, Objective, Priority, RealisedMeasure } from "../../domain/plan/goal.ts";
import type { GoalId, ObjectiveId } from "../../domain/plan/id.ts";
import type { FileContext } from "./build-context.ts";
import { defined } from "./common-schema.ts";
import type { ActionsFile, GoalsFile, PlanFile, RealisedFile } from "./plan-schema.ts";
import type { Path } from "./yaml-file.ts";

export function buildDataset(file: z.output<typeof PlanFile>, context: FileContext): Dataset {
  const { kind, id, title, shortTitle, area, aka, validity, organisations, documents } = file;
  return {
    ...context.base("dataset", { ...file, id }, []),
    datasetKind: kind,
    ...{ title, shortTitle, area, aka, organisations, documents, validity: defined(validity) },
    ...defined({ partOf: file.partOf, succeededBy: file.succeededBy }),
  };
}

export function buildGoals(
  file: z.output<typeof GoalsFile>,
  context: FileContext,
): { readonly goals: Goal[]; readonly objectives: Objective[]; readonly priorities: Priority[] } {
  return {
    goals: file.goals.map((entry, at) => ({
      ...context.base("goal", entry, ["goals", at]),
      goalKind: entry.kind,
      name: entry.name,
      aka: entry.aka,
      ...defined({ label: entry.label }),
    })),
    objectives: file.objectives.map((entry, at) => ({
      ...context.base("objective", withStatementLines(entry), ["objectives", at]),
      goal: entry.goal,
      name: entry.name,
      aka: entry.aka,
      indicators: entry.indicators,
      ...defined({ number: entry.number, statement: entry.statement, ease: entry.ease, impact: entry.impact }),
      ...defined({ indicatorsInferred: entry.indicatorsInferred }),
    })),
    priorities: file.priorities.map((entry, at) => ({
      ...context.base("priority", entry, ["priorities", at]),
      goal: entry.goal,
      text: entry.text,
      aka: entry.aka,
    })),
  };
}

/** An objective's own sentence often stands on another line than its name. */
function withStatementLines<Entry extends { readonly lines: string; readonly statementLines?: string | undefined }>(
  entry: Entry,
): Entry {
  return entry.statementLines === undefined ? entry : { ...entry, lines: `${entry.lines}, ${entry.statementLines}` };
}

export function buildRealised(file: z.output<typeof RealisedFile>, context: FileContext): RealisedMeasure[] {
  return file.realised.map((entry, at) => ({
    ...context.base("realised-measure", entry, ["realised", at]),
    goal: entry.goal,
    text: entry.text,
    aka: entry.aka,
  }));
}

type RowEntry = z.output<typeof ActionsFile>["rows"][number];

/** Rows of one actor. A row names its goal or its objective; the goal of an objective is looked up. */
export function buildRows(
  file: z.output<typeof ActionsFile>,
  context: FileContext,
  goalOf: (objective: ObjectiveId) => GoalId | undefined,
): ActionRow[] {
  return file.rows.flatMap((entry, at) => {
    const path: Path = ["rows", at];
    const goal = entry.goal ?? (entry.objective && goalOf(entry.objective));
    if (goal === undefined) {
      context.report(path, `no goal or objective "${entry.objective ?? ""}"`, "Name one of the plan's goals.yaml.");
      return [];
    }
    const state = rowState(entry, path, context);
    if (state === undefined) return [];
    return [{ ...buildRow(entry, { file, context, path, goal }), state }];
  });
}

interface RowPlace {
  readonly file: z.output<typeof ActionsFile>;
  readonly context: FileContext;
  readonly path: Path;
  readonly goal: GoalId;
}

function buildRow(entry: RowEntry, { file, context, path, goal }: RowPlace): Omit<ActionRow, "state"> {
  const { metrics, schedule, unitsText, units, followUp } = entry;
  return {
    ...context.base("action-row", entry, path),
    actor: file.actor,
    goal,
    ...defined({ objective: entry.objective, audience: entry.audience }),
    measures: entry.measures.map((measure, at) => ({
      ...context.base("measure", { ...measure, printed: measure.printed ?? entry.printed }, [...path, "measures", at]),
      row: entry.id,
      text: measure.text,
      aka: measure.aka,
    })),
    ...{ metrics, schedule, unitsText, units, followUp },
  };
}

function rowState(entry: RowEntry, path: Path, context: FileContext): RowState | undefined {
  if (entry.state === "filled") {
    if (entry.measures.length > 0) return { kind: "filled" };
    context.report(path, "a filled row has no measures", 'Add its measures, or say "state: empty".');
    return undefined;
  }
  if (entry.measures.length > 0) {
    context.report(path, `a row "${entry.state}" has measures`, 'Say "state: filled".');
    return undefined;
  }
  if (entry.state === "empty") return { kind: "empty", ...defined({ text: entry.seeText }) };
  if (entry.seeText !== undefined && entry.refersTo !== undefined) {
    return { kind: "see-previous", text: entry.seeText, refersTo: entry.refersTo };
  }
  context.report(path, "a row that refers elsewhere lacks seeText or refersTo", "Add the wording and the row's id.");
  return undefined;
}
