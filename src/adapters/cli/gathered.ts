import { z } from "zod";
import { paragraphStyles, type Paper } from "../../documents/document.ts";
import type { Table } from "../../documents/table.ts";
import { languages } from "../../domain/plan/language.ts";

/** What `gather` prints: tables, or a text for paper. */
export interface Gathered {
  readonly tables?: readonly Table[] | undefined;
  readonly paper?: Paper | undefined;
}

// JSON has no undefined: an empty cell arrives as null.
const Cell = z.union([z.string(), z.number(), z.null().transform(() => undefined)]);
const Column = z.object({ title: z.string(), width: z.number() });
const Paragraph = z.object({ style: z.enum(paragraphStyles), text: z.string() });

export const Gathered: z.ZodType<Gathered> = z.object({
  tables: z.array(z.object({ name: z.string(), columns: z.array(Column), rows: z.array(z.array(Cell)) })).optional(),
  paper: z.object({ lang: z.enum(languages), paragraphs: z.array(Paragraph) }).optional(),
});
