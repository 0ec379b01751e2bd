import type { DocumentId, Id, PlanId, RecordKind } from "../../domain/plan/id.ts";
import type { RecordOf } from "../../domain/plan/record.ts";
import { ranges, type Source } from "../../domain/plan/source.ts";
import type { Problems } from "./problem.ts";
import { fieldName, type Path, type YamlFile } from "./yaml-file.ts";

/** What every file of entries says at its top. */
interface FileTop {
  readonly document: DocumentId;
  readonly section?: string | undefined;
  readonly restored?: true | undefined;
}

interface Placed {
  readonly document?: DocumentId | undefined;
  readonly section?: string | undefined;
  readonly lines: string;
  readonly note?: string | undefined;
  readonly printed?: readonly string[] | undefined;
}

/** A source document's text file and the lines of it that are the document's. */
export interface DocumentPlace {
  readonly file: string;
  readonly lines: string;
}

/** Turns entries of one file into records: knows the plan, the file's defaults and where to report. */
export interface FileContext {
  readonly plan: PlanId;
  readonly source: (entry: Placed, path: Path) => Source;
  readonly base: <Kind extends RecordKind>(
    kind: Kind,
    entry: Placed & { readonly id: Id<Kind> },
    path: Path,
  ) => RecordOf<Kind>;
  readonly report: (path: Path, what: string, mend: string) => void;
}

export function createFileContext(
  plan: PlanId,
  file: YamlFile<FileTop>,
  shared: { readonly documents: ReadonlyMap<DocumentId, DocumentPlace>; readonly problems: Problems },
): FileContext {
  const { content: top } = file;
  const report = (path: Path, what: string, mend: string): void =>
    shared.problems.report({ file: file.name, line: file.lineOf(path), field: fieldName(path), what, mend });

  const source = (entry: Placed, path: Path): Source => {
    const document = entry.document ?? top.document;
    const place = shared.documents.get(document);
    if (!place) report(path, `no document "${document}"`, "Name a document of data/documents.yaml, or add it there.");
    else if (!within(entry.lines, place.lines)) {
      report([...path, "lines"], `lines ${entry.lines} are not in document "${document}" (${place.lines})`, mendLines);
    }
    const section = entry.section ?? top.section;
    if (section === undefined) report(path, "no section", 'Add "section" to the entry or to the top of the file.');
    return { document, section: section ?? "", file: place?.file ?? "", lines: entry.lines };
  };

  return {
    plan,
    source,
    report,
    base: (kind, entry, path) => ({
      kind,
      id: entry.id,
      plan,
      source: source(entry, path),
      ...(entry.note === undefined ? {} : { note: entry.note }),
      ...(top.restored ? { restored: true } : {}),
      ...(top.restored && entry.printed ? { printed: entry.printed } : {}),
    }),
  };
}

const mendLines = "Correct the line numbers, or the document.";

function within(lines: string, whole: string): boolean {
  const pieces = ranges(whole);
  return ranges(lines).every(([from, to]) => from <= to && pieces.some(([low, high]) => low <= from && to <= high));
}
