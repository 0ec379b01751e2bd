import type { Duty } from "../duty/duty.ts";
import type { ActionRow } from "../plan/action-row.ts";
import { progressStates, type Progress, type ProgressState } from "./progress.ts";
import { progressByRow } from "./row-progress.ts";

/** "untold": nobody has said yet how the row stands. */
export const rowStates = [...progressStates, "untold"] as const;
export type RowState = ProgressState | "untold";

/** How a row stands in the round that is under way, and how it stood in the one before. */
export interface RowStatus {
  readonly row: ActionRow;
  readonly state: RowState;
  readonly before?: ProgressState;
  /** The row's metrics that have a figure in this round. */
  readonly figured: readonly string[];
}

/** How rows stand by what was said of them in two rounds; entries given oldest first. */
export function rowStatuses(
  rows: readonly ActionRow[],
  entries: readonly Progress[],
  { current, previous }: { readonly current: readonly Duty[]; readonly previous: readonly Duty[] },
): readonly RowStatus[] {
  const said = (duties: readonly Duty[]) => {
    const ids = new Set(duties.map(({ id }) => id));
    return progressByRow(entries.filter(({ duty }) => ids.has(duty)));
  };
  const [now, then] = [said(current), said(previous)];
  return rows.map((row) => {
    const [told, before] = [now.get(row.id), then.get(row.id)?.latest.state];
    const figured = row.metrics.filter((metric) => told?.figures.has(metric));
    return { row, state: told?.latest.state ?? "untold", figured, ...(before ? { before } : {}) };
  });
}

/** The rows in each state; their numbers add up to all. */
export function byState(rows: readonly RowStatus[]): Readonly<Record<RowState, readonly RowStatus[]>> {
  const of = (state: RowState) => rows.filter((each) => each.state === state);
  return {
    "not-started": of("not-started"),
    "in-progress": of("in-progress"),
    done: of("done"),
    stopped: of("stopped"),
    untold: of("untold"),
  };
}
