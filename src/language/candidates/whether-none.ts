import type { RowFilter } from "../../domain/query/query.ts";
import { rowsOf } from "../../domain/query/run-rows.ts";
import { explainedBy, type Asked, type Candidate } from "../candidate.ts";
import { explainsAll } from "../explains-all.ts";
import type { Slot } from "../reading.ts";
import { filterOf, rowsAbout } from "./rows.ts";

const free: ReadonlySet<Slot> = new Set(["actor", "plan", "area", "year"]);

/** Nothing explains the question better than the plan's own statement that there is nothing. */
const saysItAll = 0.9;

/**
 * "Onko metsästysseuralla toimenpiteitä digitaidoista?", where the topic is an objective and the actor's row under it is
 * empty: that row is the answer, not a list of what the actor does otherwise.
 */
export function whetherNoneCandidates(asked: Asked): readonly Candidate[] {
  const { reading, plans, hits } = asked;
  const { yesNo } = reading;
  const filter = filterOf(plans, reading);
  if (!yesNo || !reading.signals.has("measures") || !filter.actors || filter.goals || filter.objectives) return [];
  const aims = hits.ofKinds(["objective"]).flatMap(({ linkable, matches, titled }) => {
    const explained = explainedBy(reading, matches, free);
    return explainsAll(reading, yesNo, { explained })
      ? [{ id: plans.get("objective", linkable.id).id, explained, titled: titled() }]
      : [];
  });
  const [best] = aims.sort((a, b) => b.titled - a.titled);
  const about = rowsAbout(asked, filter, "measures");
  if (!best || (about && explainsAll(reading, yesNo, about))) return [];
  const narrowed: RowFilter = { ...filter, objectives: [best.id] };
  const rows = rowsOf(plans, narrowed);
  if (rows.length === 0 || rows.some((row) => row.state.kind !== "empty")) return [];
  return [{ query: { kind: "measures", filter: narrowed }, explained: best.explained, score: saysItAll, lists: true }];
}
