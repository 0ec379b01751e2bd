import { z } from "zod";
import { parseDecimal } from "../../domain/plan/decimal.ts";
import type { Id, RecordKind } from "../../domain/plan/id.ts";
import type { Group } from "../../domain/plan/figure-slots.ts";
import type { Localized, Synonyms } from "../../domain/plan/language.ts";

const slug = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** An id of one kind. The only place where ids are made. */
export const idOf = <Kind extends RecordKind>(kind: Kind) =>
  z
    .string()
    .regex(slug, `an id of a ${kind} is lower-case words joined by "-" and "."`)
    .transform((text) => text as Id<Kind>);

/** The id of a group of people: an entry of groups.yaml. */
export const GroupId = z
  .string()
  .regex(slug, "a group is named by its id in groups.yaml")
  .transform((text) => text as Group);

export const Text = z.string().trim().min(1);
export const Texts = z.array(Text).default([]);

export const LocalizedText = z.strictObject({ fi: Text, sv: Text, en: Text }) satisfies z.ZodType<Localized>;

export const SynonymsEntry = z
  .strictObject({ fi: z.array(Text).optional(), sv: z.array(Text).optional(), en: z.array(Text).optional() })
  .default({})
  .transform((entry): Synonyms => defined(entry));

export const Lines = z.string().regex(/^\d+(-\d+)?(, ?\d+(-\d+)?)*$/, 'lines are written "4710-4714" or "4710, 4712"');

/** Where an entry stands; document and section default to those at the top of its file. */
export const sourceFields = {
  document: idOf("document").optional(),
  section: Text.optional(),
  lines: Lines,
  note: Text.optional(),
  /** The raw words as the damaged print has them, where restoring changed more than ä and ö. */
  printed: z.union([Text.transform((text) => [text]), z.array(Text)]).optional(),
};

/** What stands at the top of every file of entries. */
export const fileFields = {
  document: idOf("document"),
  section: Text.optional(),
  restored: z.literal(true).optional(),
};

export const PrintedDecimal = z.string().transform((text, context) => {
  const decimal = parseDecimal(text);
  if (decimal) return decimal;
  context.addIssue({ code: "custom", message: `"${text}" is not a number printed like "9,7"` });
  return z.NEVER;
});

export const Day = z.iso.date();
export const Year = z.int().min(1990).max(2100);

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without the fields whose value is undefined: an optional field of the domain is absent, not undefined. */
export function defined<T extends object>(fields: T): Defined<T> & Omit<T, OptionalKeys<T>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T> &
    Omit<T, OptionalKeys<T>>;
}
type OptionalKeys<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Key : never }[keyof T];
