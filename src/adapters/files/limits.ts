/** The largest plan known has 160 rows and 40 kB as XLSX; a file beyond these is a mistake or meant to do harm. */
export const limits = {
  bytes: 4_000_000,
  /** Of all parts of an XLSX file together, when unpacked. */
  unpacked: 40_000_000,
  rows: 5000,
  columns: 100,
  /** Letters in a cell: what spreadsheet programs can hold themselves. */
  cell: 32_767,
} as const;
