import { z } from "zod";
import { countables } from "../../domain/plan/fact.ts";
import {
  Day,
  Lines,
  LocalizedText,
  PrintedDecimal,
  SynonymsEntry,
  Text,
  Year,
  GroupId,
  fileFields,
  idOf,
  sourceFields,
} from "./common-schema.ts";

const Direction = z.enum(["higher", "lower", "none"]);

const ObservationEntry = z.strictObject({
  sub: Text.optional(),
  group: GroupId,
  area: Text,
  year: Year,
  asOf: Day.optional(),
  value: PrintedDecimal.nullable(),
  reason: Text.optional(),
  note: Text.optional(),
  lines: Lines,
  section: Text.optional(),
  document: idOf("document").optional(),
});

/** indicators.yaml and other files of figures: indicators with their observations, and the colour rule. */
export const IndicatorsFile = z.strictObject({
  ...fileFields,
  rule: z
    .strictObject({
      yellow: PrintedDecimal,
      exceptions: z.array(z.strictObject({ number: z.int(), yellow: PrintedDecimal })),
      printed: Text,
      note: Text.optional(),
      section: Text,
      lines: Lines,
    })
    .optional(),
  indicators: z.array(
    z.strictObject({
      id: idOf("indicator"),
      number: z.int().min(1).nullable(),
      name: LocalizedText,
      drawingName: Text.optional(),
      aka: SynonymsEntry,
      theme: LocalizedText.optional(),
      definition: LocalizedText.optional(),
      matters: LocalizedText.optional(),
      better: Direction,
      judgement: z.literal(true).optional(),
      unit: z.enum(["%", "count", "per-1000", "per-10000"]),
      sourceOfFigures: Text.optional(),
      subs: z
        .array(
          z.strictObject({
            id: Text,
            name: LocalizedText,
            drawingName: Text.optional(),
            aka: SynonymsEntry,
            better: Direction.optional(),
            judgement: z.literal(true).optional(),
            baseYear: Year.optional(),
          }),
        )
        .default([]),
      incomparable: z.strictObject({ before: Year, why: LocalizedText }).optional(),
      ...sourceFields,
      observations: z.array(ObservationEntry),
    }),
  ),
});

const Names = z.array(Text).min(2);
const ListedNames = z
  .strictObject({ fi: Names, sv: Names, en: Names })
  .refine(
    ({ fi, sv, en }) => fi.length === sv.length && fi.length === en.length,
    "a list has as many names in each language",
  );

/** facts.yaml: single things that a document states. */
export const FactsFile = z.strictObject({
  ...fileFields,
  topics: z
    .array(z.strictObject({ id: Text, about: idOf("dataset").optional(), name: LocalizedText, aka: SynonymsEntry }))
    .default([]),
  facts: z.array(
    z.strictObject({
      id: idOf("fact"),
      topic: Text,
      subject: LocalizedText,
      value: z.union([
        PrintedDecimal,
        z.strictObject({ date: Day }),
        z.strictObject({ text: LocalizedText }),
        z.strictObject({ list: ListedNames }),
      ]),
      unit: z.union([z.enum(["%", "€"]), LocalizedText]).optional(),
      year: Year.optional(),
      asOf: Day.optional(),
      partOf: idOf("fact").optional(),
      states: z.enum(countables).optional(),
      aka: SynonymsEntry,
      ...sourceFields,
    }),
  ),
});

/** decisions.yaml: agenda items of minutes. */
export const DecisionsFile = z.strictObject({
  ...fileFields,
  decisions: z.array(
    z.strictObject({
      id: idOf("decision"),
      item: z.int().min(1),
      title: Text,
      titleTranslated: z.strictObject({ sv: Text, en: Text }),
      register: Text.optional(),
      decision: Text.optional(),
      decisionTranslated: z.strictObject({ sv: Text, en: Text }).optional(),
      sentTo: z.array(Text).default([]),
      attachments: z.array(Text).default([]),
      appeal: z.enum(["none", "rectification"]),
      ...sourceFields,
    }),
  ),
});

/** terms.yaml: the plan's words, explained. */
export const TermsFile = z.strictObject({
  ...fileFields,
  terms: z.array(
    z.strictObject({
      id: idOf("term"),
      term: LocalizedText,
      aka: z.union([SynonymsEntry, z.array(Text).transform((fi) => ({ fi }))]).default({}),
      definition: LocalizedText,
      ...sourceFields,
    }),
  ),
});
