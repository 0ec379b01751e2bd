import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import type { Problems } from "./problem.ts";

export type Path = readonly (string | number)[];

/** A YAML file that remembers where each field stands. */
export interface YamlFile<Content> {
  /** Relative to the data folder's parent, as it is shown to people: "data/units.yaml". */
  readonly name: string;
  readonly content: Content;
  readonly lineOf: (path: Path) => number;
}

interface Folder {
  readonly root: string;
  readonly problems: Problems;
}

/** Reads and checks one file. A fault is reported with its line and field, and the answer is then undefined. */
export function readYaml<Schema extends z.ZodType>(
  { root, problems }: Folder,
  path: string,
  schema: Schema,
): YamlFile<z.output<Schema>> | undefined {
  const name = join("data", path);
  if (!existsSync(join(root, path))) {
    const mend = "Add the file, or remove the folder that should hold it.";
    problems.report({ file: name, line: 1, field: "", what: "the file is missing", mend });
    return undefined;
  }
  const text = readText({ root, problems }, path);
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    const mend = "Mend the YAML: indentation, quotes and colons are the usual faults.";
    problems.report({
      file: name,
      field: "",
      line: error.linePos?.[0].line ?? 1,
      what: firstLine(error.message),
      mend,
    });
  }
  if (document.errors.length > 0) return undefined;
  const lineOf = (at: Path): number => lineAt(document, lines, at);
  const parsed = schema.safeParse(contentOf(document));
  if (parsed.success) return { name, content: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    const at = issue.path.filter((part) => typeof part !== "symbol");
    const mend = "Compare with the fields of data/schema and with a neighbouring entry.";
    problems.report({ file: name, line: lineOf(at), field: fieldName(at), what: issue.message, mend });
  }
  return undefined;
}

/** The largest file known has 130 kB. */
const largest = 5_000_000;

/** The text of a file in UTF-8; undefined, with the fault reported, when it is none. */
function readText({ root, problems }: Folder, path: string): string | undefined {
  const file = join("data", path);
  const bytes = readFileSync(join(root, path));
  if (bytes.length > largest) {
    const mend = `A file has at most ${largest} bytes.`;
    problems.report({ file, line: 1, field: "", what: `${bytes.length} bytes`, mend });
    return undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder().decode(bytes).split("\ufffd", 1)[0] ?? "";
    const line = readable.split("\n").length;
    problems.report({ file, line, field: "", what: "the text is not UTF-8", mend: "Save the file as UTF-8." });
    return undefined;
  }
}

/** What the file holds. An alias that leads nowhere, or to more and more aliases, is not followed: the schema then tells what is missing. */
function contentOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** Like readYaml, for a file that a dataset need not have. */
export function readOptionalYaml<Schema extends z.ZodType>(
  folder: Folder,
  path: string,
  schema: Schema,
): YamlFile<z.output<Schema>> | undefined {
  return existsSync(join(folder.root, path)) ? readYaml(folder, path, schema) : undefined;
}

export function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, part) => (typeof part === "number" ? `${name}[${part}]` : name === "" ? part : `${name}.${part}`),
    "",
  );
}

/** The line of the nearest node on the path that the file really has: a missing field is shown at its parent. */
function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    const start = startOf(node);
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node)) return undefined;
  const range = node.range;
  return Array.isArray(range) && typeof range[0] === "number" ? range[0] : undefined;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}
