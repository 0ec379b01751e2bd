/** A title and rows in aligned columns, the first row being the headings; numbers stand to the right. */
export function table(title: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
  );
  return [`\n${title}`, ...lines].join("\n");
}

/** "12.3 ms", "4.1 s". */
export function duration(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
}

/** "× 3.4": how many times `base` it is. */
export function ratio(value: number, base: number): string {
  return base === 0 ? "–" : `× ${(value / base).toPrecision(3)}`;
}

/** "61.5 %" of `all`. */
export function percent(part: number, all: number): string {
  return all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`;
}
