import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import type { ActionRow, Measure } from "./action-row.ts";
import type { Dataset, PlanDocument } from "./dataset.ts";
import type { Decision } from "./decision.ts";
import type { Fact } from "./fact.ts";
import type { NamedArea, NamedGroup } from "./figure-slots.ts";
import type { Goal, Objective, Priority, RealisedMeasure } from "./goal.ts";
import type { OrganisationId, PlanId } from "./id.ts";
import type { Indicator, Observation } from "./indicator.ts";
import type { Localized, Synonyms } from "./language.ts";
import type { Organisation, Unit } from "./organisation.ts";
import { createRowIndex, type RowIndex } from "./row-index.ts";
import type { Term } from "./term.ts";
import type { TrafficRule } from "./traffic-light.ts";

export type PlanRecord =
  | Dataset
  | PlanDocument
  | Organisation
  | Unit
  | Goal
  | Objective
  | ActionRow
  | Measure
  | Indicator
  | Observation
  | Fact
  | Priority
  | RealisedMeasure
  | Decision
  | CalendarEntry
  | Term;

/** Facts that are read together: "VIP card", "evictions". */
export interface Topic {
  readonly id: string;
  readonly plan: PlanId;
  /** The plan that is handled in them, when it is another one: minutes tell of plans. */
  readonly about?: PlanId;
  readonly name: Localized;
  readonly aka: Synonyms;
}

/** Everything that data/ holds. Each list keeps the order of the files. */
export interface PlanContents {
  readonly datasets: readonly Dataset[];
  readonly groups: readonly NamedGroup[];
  readonly areas: readonly NamedArea[];
  readonly documents: readonly PlanDocument[];
  readonly organisations: readonly Organisation[];
  readonly units: readonly Unit[];
  readonly goals: readonly Goal[];
  readonly objectives: readonly Objective[];
  readonly rows: readonly ActionRow[];
  readonly indicators: readonly Indicator[];
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
  readonly priorities: readonly Priority[];
  readonly realised: readonly RealisedMeasure[];
  readonly decisions: readonly Decision[];
  readonly entries: readonly CalendarEntry[];
  readonly terms: readonly Term[];
  readonly rules: ReadonlyMap<PlanId, TrafficRule>;
}

/** The plans with their records reachable by id. Immutable. */
export interface Plans extends PlanContents {
  readonly measures: readonly Measure[];
  /** Every record once, in the order in which it is exported. */
  readonly records: readonly PlanRecord[];
  /** Whether an action table is the organisation's own. */
  readonly isActor: (id: OrganisationId) => boolean;
  readonly rowsBy: RowIndex;
  readonly find: (id: string) => PlanRecord | undefined;
  /** The record of an id that a checked reference holds; a miss is a fault of the program. */
  readonly get: <Kind extends PlanRecord["kind"]>(kind: Kind, id: string) => Extract<PlanRecord, { kind: Kind }>;
}

export function createPlans(contents: PlanContents): Plans {
  const measures = contents.rows.flatMap((row) => row.measures);
  const records: PlanRecord[] = [
    ...contents.datasets,
    ...contents.documents,
    ...contents.organisations,
    ...contents.units,
    ...contents.goals,
    ...contents.objectives,
    ...contents.rows.flatMap((row) => [row, ...row.measures]),
    ...contents.indicators.flatMap((indicator) => [indicator, ...indicator.observations]),
    ...contents.facts,
    ...contents.priorities,
    ...contents.realised,
    ...contents.decisions,
    ...contents.entries,
    ...contents.terms,
  ];
  const byId = new Map<string, PlanRecord>(records.map((record) => [record.id, record]));
  const actors = new Set(contents.rows.map((row) => row.actor));
  return {
    ...contents,
    measures,
    records,
    isActor: (id) => actors.has(id),
    rowsBy: createRowIndex(contents.rows),
    find: (id) => byId.get(id),
    get: <Kind extends PlanRecord["kind"]>(kind: Kind, id: string) => {
      const record = byId.get(id);
      if (record?.kind !== kind) throw new Error(`no ${kind} "${id}"`);
      return record as Extract<PlanRecord, { kind: Kind }>;
    },
  };
}
