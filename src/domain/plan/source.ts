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
