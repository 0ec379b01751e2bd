import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import { explainedBy, listScore, planFit, withPlanWords, type Asked, type Candidate } from "../candidate.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { once } from "../once.ts";
import { ranked } from "../ranked.ts";
import { namesTime } from "../time-span.ts";
import type { Slot } from "../reading.ts";

const free: ReadonlySet<Slot> = new Set(["plan", "area", "year"]);

/** Readings as a question about the annual calendar: one of its steps, the next one, or all of them. */
export function calendarCandidates(asked: Asked): readonly Candidate[] {
  const { reading, plans, today } = asked;
  const { signals } = reading;
  // An entry says when; who does it is told by rows and facts.
  const fits = signals.has("who") ? -0.2 : -0.02;
  const prior = signals.has("next") ? 0.3 : signals.has("calendar") || signals.has("topics") ? 0.1 : fits;
  const view = signals.has("next") ? "next" : "about";
  const all = ranked(asked, ["entry"], () => free)
    .map((each) => ({
      ...each,
      score: each.score + kindFit(plans.get("calendar-entry", each.hit.linkable.id), asked),
    }))
    .sort((a, b) => b.score - a.score);
  const best = all[0];
  const one = best
    ? [
        {
          query: {
            kind: "calendar",
            view,
            entries: [plans.get("calendar-entry", best.hit.linkable.id).id],
            today,
          } as const,
          explained: best.explained,
          score: best.score + prior,
        },
      ]
    : [];
  // A list of steps says nothing of the time that is named.
  return namesTime(reading.clock) ? one : [...one, ...lists(asked), ...listsOfTopic(asked)];
}

/**
 * A question for topics is about the entry that has them, not about the one that prepares them; one for the next evaluation
 * is about an evaluation that is still ahead.
 */
function kindFit({ topics, kindOf, dates }: CalendarEntry, { reading: { signals }, today }: Asked): number {
  if (signals.has("topics") && topics.fi.length > 0) return 0.15;
  if (!signals.has("next") || !signals.has("follow-up") || kindOf !== "evaluation") return 0;
  return dates.some((date) => date.slice(0, 4) >= today.slice(0, 4)) ? 0.4 : 0.1;
}

function lists(asked: Asked): readonly Candidate[] {
  const { reading, plans, today } = asked;
  const { signals } = reading;
  if (!signals.has("calendar")) return [];
  const forums = reading.tokens.some((token) => /^(foorum|forum)/.test(token.folded));
  return plans.datasets.flatMap((dataset): readonly Candidate[] => {
    const steps = clockSteps(plans).get(dataset.id) ?? [];
    const chosen = forums ? steps.filter((entry) => entry.kindOf === "forum") : steps;
    if (chosen.length === 0) return [];
    const explained = withPlanWords(asked, dataset.id, explainedBy(reading, [], free));
    const view = signals.has("next") ? "next" : "list";
    const ordered = [...chosen].sort(byOrder).map((entry) => entry.id);
    const score = listScore(reading, explained) + 0.1 + planFit(plans, dataset.id, reading);
    return [{ query: { kind: "calendar", view, entries: ordered, today }, explained, score, lists: true }];
  });
}

/** The steps of each plan's own annual clock; a plan without one has none. */
export const clockSteps = once((plans: Plans) =>
  Map.groupBy(
    plans.entries.filter((entry) => entry.order !== undefined),
    (entry) => entry.plan,
  ),
);

/** The steps of the annual calendar that are about one thing, when several are asked ("mitkä arvioinnin vaiheet") or what is done. */
function listsOfTopic({ reading, plans, hits, today }: Asked): readonly Candidate[] {
  const { signals, roles } = reading;
  if (!signals.has("calendar") || !(signals.has("several") || (signals.has("doing") && !signals.has("next"))))
    return [];
  const steps = hits
    .ofKinds(["entry"])
    .filter(({ linkable }) => plans.get("calendar-entry", linkable.id).order !== undefined)
    .map((hit) => ({
      hit,
      named: roles.filter((role, at) => (!role.stop || role.signal) && (hit.matches[at] ?? 0) >= namesStep).length,
    }));
  const most = Math.max(0, ...steps.map((each) => each.named));
  const chosen = steps.filter((each) => each.named === most).map(({ hit }) => hit);
  const [first] = chosen;
  if (!first || most === 0 || chosen.length < 2) return [];
  const entries = chosen.map(({ linkable }) => plans.get("calendar-entry", linkable.id)).sort(byOrder);
  const explained = explainedBy(reading, first.matches, free);
  const query = { kind: "calendar", view: "list", entries: entries.map((each) => each.id), today } as const;
  return [{ query, explained, score: listScore(reading, explained) + severalAsked, lists: true }];
}

/** A word of a step's title, and how much it is worth that several steps are asked for and found. */
const namesStep = 0.9;
const severalAsked = 0.5;

function byOrder(a: CalendarEntry, b: CalendarEntry): number {
  return (a.order ?? 0) - (b.order ?? 0);
}
