/** What a cell holds. A text stays a text whatever it begins with; an empty cell is undefined. */
export type Cell = string | number | undefined;

export interface Column {
  readonly title: string;
  /** In characters, for programs that show widths. */
  readonly width: number;
}

/** A table to be written as a sheet or a file. Each row has a cell for each column. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
