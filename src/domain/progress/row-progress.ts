import type { RowId } from "../plan/id.ts";
import type { Figure, Progress } from "./progress.ts";

/** What holds of a row: its latest word, the latest figure of each metric, and everything that was said before. */
export interface RowProgress {
  readonly latest: Progress;
  readonly figures: ReadonlyMap<Figure["metric"], Figure["value"]>;
  /** Oldest first; the latest is the last one. */
  readonly history: readonly Progress[];
}

/** The progress of each row that anything was said of; entries given oldest first. */
export function progressByRow(entries: readonly Progress[]): ReadonlyMap<RowId, RowProgress> {
  const byRow = Map.groupBy(entries, ({ row }) => row);
  return new Map(
    [...byRow].flatMap(([row, history]) => {
      const latest = history.at(-1);
      return latest ? [[row, { latest, figures: figuresOf(history), history }] as const] : [];
    }),
  );
}

function figuresOf(history: readonly Progress[]): RowProgress["figures"] {
  return new Map(history.flatMap(({ figure }) => (figure ? [[figure.metric, figure.value] as const] : [])));
}
