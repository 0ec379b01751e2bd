import type { DocumentId } from "./id.ts";

/** Where a record stands in its source: people read document and section, machines file and lines. */
export interface Source {
  readonly document: DocumentId;
  readonly section: string;
  /** Name of the text file made of the source document. */
  readonly file: string;
  /** Lines of that file, counted from 1: "4710-4714", several pieces parted by commas. */
  readonly lines: string;
}

/** "4710-4714, 4722" as pairs of first and last line. */
export function ranges(lines: string): readonly (readonly [number, number])[] {
  return lines.split(",").map((piece) => {
    const [from = "", to = from] = piece.trim().split("-");
    return [Number(from), Number(to)] as const;
  });
}
