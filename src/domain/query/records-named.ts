import type { RecordKind } from "../plan/id.ts";
import type { Query, RowFilter } from "./query.ts";

/** A record as a query names it: by its id, and of which kind it must be. */
export interface NamedRecord {
  readonly kind: RecordKind;
  readonly id: string;
}

/** The records that a query names, the most telling first; none when it names none. */
export function recordsNamed(query: Query): readonly NamedRecord[] {
  switch (query.kind) {
    case "indicator-value":
    case "indicator-trend":
    case "indicator-compare":
    case "traffic-light":
      return [{ kind: "indicator", id: query.indicator }];
    case "measures":
    case "responsible":
    case "metrics":
    case "schedule":
    case "follow-up":
      return ofFilter(query.filter);
    case "goals":
      return [...all("goal", query.goal ? [query.goal] : []), { kind: "dataset", id: query.plan }];
    case "objective":
      return [{ kind: "objective", id: query.objective }];
    case "indicator":
      return all("indicator", query.indicators);
    case "facts":
      return all("fact", query.facts);
    case "decisions":
      return all("decision", query.decisions);
    case "realised":
      return all("realised-measure", query.measures);
    case "priorities":
      return all("priority", query.priorities);
    case "terms":
      return all("term", query.terms);
    case "dataset":
      return all("dataset", query.plans);
    case "calendar":
      return query.view === "window" ? [] : all("calendar-entry", query.entries);
    default:
      return [];
  }
}

function ofFilter({ measures, rows, units, actors, objectives, goals, plans }: RowFilter): readonly NamedRecord[] {
  return [
    ...all("measure", measures),
    ...all("action-row", rows),
    ...all("unit", units),
    ...all("organisation", actors),
    ...all("objective", objectives),
    ...all("goal", goals),
    ...all("dataset", plans),
  ];
}

function all(kind: RecordKind, ids: readonly string[] = []): readonly NamedRecord[] {
  return ids.map((id) => ({ kind, id }));
}
