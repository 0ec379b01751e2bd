/** A sheet as it was read: texts only, an empty cell as "". The first row is row 1 of the program that shows it. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** One fault of a table that came in: where it stands, what is wrong and what was expected. */
export interface SheetFault {
  readonly sheet: string;
  /** As the program shows it, from 1; absent when the whole sheet is meant. */
  readonly row?: number;
  /** Its title, or its letter where titles are not known. */
  readonly column?: string;
  readonly what: string;
  readonly expected: string;
}

/** What was read of a file. With faults, nothing of it is to be trusted. */
export interface ReadTables {
  readonly sheets: readonly Sheet[];
  readonly faults: readonly SheetFault[];
}

/** The letters by which programs call a column, counted from 0: A, Z, AA. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (at % 26));
}
