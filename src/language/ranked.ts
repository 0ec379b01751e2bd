import { scoreFor, scoreOf, type Asked } from "./candidate.ts";
import { createForemost } from "./foremost.ts";
import { givenTo, type Given } from "./given.ts";
import type { Hit } from "./hits.ts";
import type { LinkableKind, Linked } from "./linkable.ts";
import type { Reading, Slot } from "./reading.ts";
import { weighingOf } from "./weighing.ts";

/** "kokoontuu" also decides between two records that are otherwise alike. */
function signalFit({ roles }: Reading, { matches }: Hit): number {
  return 0.05 * roles.reduce((sum, role, at) => sum + (role.signal ? (matches[at] ?? 0) : 0), 0);
}

/** Titles are compared for so many of the hits that explain most. */
const titledAtMost = 24;

/**
 * Hits of some kinds, each with how well it explains the question, best first. `free` gives the slots that need no word of the hit; it
 * should give the same set for the same slots.
 */
export function ranked(
  asked: Asked,
  kinds: readonly LinkableKind[],
  free: (linkable: Linked) => ReadonlySet<Slot>,
): readonly { readonly hit: Hit; readonly explained: readonly number[]; readonly score: number }[] {
  const { reading, hits } = asked;
  const give = givenTo(asked);
  const { weights, evidence, needed, ceiling } = weighingOf(asked);
  const score = (matches: ArrayLike<number>, { withPlan, fit }: Given): number =>
    scoreFor(evidence(matches, withPlan)) + fit;
  const best = createForemost(titledAtMost);
  const alike = Map.groupBy(hits.shelves(kinds), ({ sample }) => give(sample, free(sample)));
  const most = hits.most();
  hits.visit({
    lots: [...alike].map(([given, shelves]) => {
      const neededFor = needed(given.withPlan);
      return {
        ...{ given, shelves, bound: score(most, given), ceiling: ceiling(given.withPlan) },
        needed: () => neededFor({ score: best.least() - given.fit }),
      };
    }),
    ...{ weights, least: best.least },
    visit: (place, { given, ceiling }) => {
      if (ceiling(place) + given.fit >= best.least()) best.offer(place, score(hits.matchesAt(place), given));
    },
  });
  return best
    .places()
    .map((place) => {
      const hit = hits.at(place);
      const { own: given, withPlan, fit } = give(hit.linkable, free(hit.linkable));
      const [own, explained] = [joined(given, hit.matches), joined(withPlan, hit.matches)];
      const titled = hit.titled();
      // A record that has little but its plan's name to show is hardly what was asked.
      const both = (scoreOf(reading, explained, titled) + scoreOf(reading, own, titled)) / 2;
      return { hit, explained, score: both + fit + signalFit(reading, hit) };
    })
    .sort((a, b) => b.score - a.score || said(b.hit) - said(a.hit));
}

/** Of hits that explain as much, the one whose own words say more of the question, what is free among them, comes first. */
function said({ matches }: Hit): number {
  return matches.reduce((sum, match) => sum + match, 0);
}

function joined(given: readonly number[], matches: readonly number[]): readonly number[] {
  return given.map((each, at) => Math.max(each, matches[at] ?? 0));
}
