import { z } from "zod";
import type { Id, RecordKind } from "../../domain/plan/id.ts";
import type { PlanRecord, Plans } from "../../domain/plan/plans.ts";
import { cellFields, type Query, type RowFilter } from "../../domain/query/query.ts";

/**
 * What a model answers: a query, or null when nothing that was offered is meant; structured output wants an object outermost and every
 * field in it. There is no place in it for words or figures, and it is parsed only when the plans have every id, each of the right kind. A
 * question of the calendar gets its day from whoever asks.
 */
export function createModelOutput(plans: Plans) {
  const id = <Kind extends RecordKind>(kind: Kind) =>
    z.string().transform((text, context): Id<Kind> => {
      const record = plans.find(text);
      if (record?.kind === kind) return (record as Extract<PlanRecord, { kind: Kind }>).id as Id<Kind>;
      context.addIssue(`no ${kind}`);
      return z.NEVER;
    });
  const known = <Text extends string>(all: readonly { readonly id: Text }[]) =>
    z.string().transform((text, context): Text => {
      const found = all.find((each) => each.id === text);
      if (found) return found.id;
      context.addIssue("unknown");
      return z.NEVER;
    });
  const of = <Name extends Query["kind"], Kind extends RecordKind>(
    name: Name,
    kind: Kind,
    make: (ids: readonly Id<Kind>[], first: Id<Kind>) => Query,
  ) =>
    z.strictObject({ kind: z.literal(name), ids: z.array(id(kind)) }).transform(({ ids }, context): Query => {
      const [first] = ids;
      if (first !== undefined) return make(ids, first);
      context.addIssue("no id");
      return z.NEVER;
    });

  const figures = z
    .strictObject({
      kind: z.enum(["indicator-value", "indicator-trend", "indicator-compare", "traffic-light"]),
      indicator: id("indicator"),
      sub: z.string().nullable(),
      groups: z.array(known(plans.groups)),
      areas: z.array(known(plans.areas)),
      years: z.array(z.number().refine(Number.isInteger)),
    })
    .transform(({ sub, ...query }): Query => ({ ...query, ...(sub === null ? {} : { sub }) }));
  const rows = z
    .strictObject({
      kind: z.enum(["measures", ...cellFields]),
      plans: z.array(id("dataset")),
      actors: z.array(id("organisation")),
      units: z.array(id("unit")),
      goals: z.array(id("goal")),
      objectives: z.array(id("objective")),
      rows: z.array(id("action-row")),
      measures: z.array(id("measure")),
    })
    .transform(({ kind, ...lists }): Query => ({ kind, filter: narrowing(lists) }));
  const goals = z
    .strictObject({
      kind: z.literal("goals"),
      plan: id("dataset"),
      part: z.enum(["goals", "objectives", "priorities", "cross-cutting"]),
      goal: id("goal").nullable(),
    })
    .transform(({ goal, ...query }): Query => ({ ...query, ...(goal === null ? {} : { goal }) }));
  const records = [
    of("facts", "fact", (facts) => ({ kind: "facts", facts })),
    of("decisions", "decision", (decisions, first) => ({
      ...{ kind: "decisions", decisions, plan: plans.get("decision", first).plan },
    })),
    of("realised", "realised-measure", (measures) => ({ kind: "realised", measures })),
    of("priorities", "priority", (priorities) => ({ kind: "priorities", priorities })),
    of("terms", "term", (terms) => ({ kind: "terms", terms })),
    of("indicator", "indicator", (indicators) => ({ kind: "indicator", indicators })),
    of("objective", "objective", (_, objective) => ({ kind: "objective", objective })),
    of("dataset", "dataset", (all) => ({ kind: "dataset", plans: all })),
    of("calendar", "calendar-entry", (entries) => ({ kind: "calendar", view: "about", entries, today: "" })),
  ] as const;
  return z.strictObject({ query: z.union([figures, rows, goals, ...records]).nullable() });
}

export type ModelOutput = ReturnType<typeof createModelOutput>;

/** What structured output is asked for, without keywords that some servers refuse. */
export function schemaOf(output: z.ZodType): Record<string, unknown> {
  const { $schema: _draft, ...schema } = z.toJSONSchema(output, { io: "input" });
  return schema;
}

/** The shape of an answer, whatever ids are in it. */
export function shapeOf(output: z.ZodType): z.ZodType {
  return z.fromJSONSchema(schemaOf(output));
}

/** An empty list does not narrow. */
function narrowing(lists: Readonly<Record<keyof RowFilter, readonly string[]>>): RowFilter {
  return Object.fromEntries(Object.entries(lists).filter(([, ids]) => ids.length > 0));
}
