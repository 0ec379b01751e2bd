import { z } from "zod";
import {
  Day,
  Lines,
  LocalizedText,
  SynonymsEntry,
  Text,
  Texts,
  fileFields,
  idOf,
  sourceFields,
} from "./common-schema.ts";

/** plan.yaml: what the dataset is. */
export const PlanFile = z.strictObject({
  id: idOf("dataset"),
  kind: z.enum(["plan", "annual-plan", "realisation", "minutes"]),
  title: LocalizedText,
  shortTitle: LocalizedText,
  area: Text,
  aka: SynonymsEntry,
  validity: z.strictObject({ from: Day, to: Day, stated: Text.optional() }),
  partOf: idOf("dataset").optional(),
  succeededBy: idOf("dataset").optional(),
  organisations: z.array(idOf("organisation")).min(1),
  documents: z.array(idOf("document")).min(1),
  ...sourceFields,
  ...fileFields,
  section: Text,
});

/** goals.yaml: goals, objectives and priorities. */
export const GoalsFile = z.strictObject({
  ...fileFields,
  goals: z
    .array(
      z.strictObject({
        id: idOf("goal"),
        kind: z.enum(["goal", "strategic-goal", "cross-cutting"]),
        label: Text.optional(),
        name: LocalizedText,
        aka: SynonymsEntry,
        ...sourceFields,
      }),
    )
    .default([]),
  objectives: z
    .array(
      z.strictObject({
        id: idOf("objective"),
        goal: idOf("goal"),
        number: z.int().min(1).optional(),
        name: LocalizedText,
        aka: SynonymsEntry,
        statement: Text.optional(),
        statementLines: Lines.optional(),
        ease: Text.optional(),
        impact: Text.optional(),
        indicators: z.array(z.int()).default([]),
        indicatorsInferred: z.literal(true).optional(),
        ...sourceFields,
      }),
    )
    .default([]),
  priorities: z
    .array(
      z.strictObject({ id: idOf("priority"), goal: idOf("goal"), text: Text, aka: SynonymsEntry, ...sourceFields }),
    )
    .default([]),
});

/** actions/<actor>.yaml: the rows of one actor's action table. */
export const ActionsFile = z.strictObject({
  ...fileFields,
  section: Text,
  actor: idOf("organisation"),
  rows: z.array(
    z.strictObject({
      id: idOf("action-row"),
      goal: idOf("goal").optional(),
      objective: idOf("objective").optional(),
      audience: Text.optional(),
      state: z.enum(["filled", "empty", "see-previous"]),
      seeText: Text.optional(),
      refersTo: idOf("action-row").optional(),
      measures: z.array(z.strictObject({ id: idOf("measure"), text: Text, aka: SynonymsEntry, ...sourceFields })),
      metrics: Texts,
      schedule: Texts,
      unitsText: Texts,
      units: z.array(idOf("unit")).default([]),
      followUp: Texts,
      ...sourceFields,
    }),
  ),
});

/** realised.yaml: what a report says was done. */
export const RealisedFile = z.strictObject({
  ...fileFields,
  realised: z.array(
    z.strictObject({
      id: idOf("realised-measure"),
      goal: idOf("goal"),
      text: Text,
      aka: SynonymsEntry,
      ...sourceFields,
    }),
  ),
});
