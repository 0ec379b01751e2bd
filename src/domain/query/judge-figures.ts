import { compare } from "../plan/decimal.ts";
import type { Indicator, Observation, SubIndicator } from "../plan/indicator.ts";
import type { Light } from "../plan/traffic-light.ts";
import type { FiguresAnswer } from "./answer.ts";
import { verdictOf, type FigureClaim, type JudgedFigure, type JudgedFigures, type Reference } from "./claim.ts";
import { betterOf } from "./run-figures.ts";

type DirectionClaim = Extract<FigureClaim, { kind: "direction" }>;
type Figures = Omit<FiguresAnswer, "judged">;

/** Whether a claim holds of the figures shown. A group without a figure leaves it undecided, and so do years that cannot be compared. */
export function judgeFigures(answer: Figures): JudgedFigures | undefined {
  const { claim } = answer.query;
  if (!claim || answer.missing.length > 0 || answer.incomparable) return undefined;
  const figures = claim.kind === "light" ? byLight(answer, claim.light) : byDirection(answer, claim);
  const verdict = verdictOf(figures.map((each) => each.holds));
  return verdict && { verdict, figures };
}

function byLight({ comparisons, observations }: Figures, light: Light): readonly JudgedFigure[] {
  const own = observations.filter((each) => !comparisons.some(({ reference }) => reference === each));
  return own.map((figure) => {
    const shown = comparisons.find((each) => each.figure === figure)?.light;
    return { figure, holds: shown && shown === light };
  });
}

function byDirection(answer: Figures, { direction, than }: DirectionClaim): readonly JudgedFigure[] {
  const { indicator } = answer;
  return pairs(answer, than).map(({ figure, reference }) => {
    if (!figure.value || !reference?.value || !canCompare(indicator, figure, than)) return { figure, holds: undefined };
    return { figure, holds: holds(direction, compare(figure.value, reference.value), indicator, figure.sub) };
  });
}

interface Pair {
  readonly figure: Observation;
  readonly reference: Observation | undefined;
}

/** Each figure of the claim beside what it is held against. */
function pairs(answer: Figures, than: Reference): readonly Pair[] {
  const { observations, comparisons, query } = answer;
  switch (than.kind) {
    case "earlier": {
      const latest = observations.filter((each) => !observations.some((other) => isLater(other, each)));
      return latest.map((figure) => {
        const reference = comparisons.find((each) => each.figure === figure)?.reference;
        const asAsked = query.years.every((year) => year === figure.year || year === reference?.year);
        return { figure, reference: asAsked ? reference : undefined };
      });
    }
    case "area":
      return besides(observations, (each) => each.area === than.area, "group");
    case "group":
      return besides(observations, (each) => each.group === than.group, "area");
  }
}

function isLater(a: Observation, b: Observation): boolean {
  return a.year > b.year && a.sub === b.sub && a.group === b.group && a.area === b.area;
}

/** The figures beside those that are the reference, of the same year and otherwise alike. */
function besides(
  observations: readonly Observation[],
  isReference: (each: Observation) => boolean,
  same: "area" | "group",
): readonly Pair[] {
  const references = observations.filter(isReference);
  return observations
    .filter((each) => !isReference(each))
    .map((figure) => ({
      figure,
      reference: references.find(
        (each) =>
          each.sub === figure.sub &&
          each.year === figure.year &&
          each.asOf === figure.asOf &&
          each[same] === figure[same],
      ),
    }));
}

/** Numbers of people in areas of different sizes tell nothing, and a value that is itself a change has no simple direction. */
function canCompare({ unit, subs }: Indicator, { sub }: Observation, than: Reference): boolean {
  return subOf(subs, sub)?.baseYear === undefined && (unit !== "count" || than.kind === "earlier");
}

function holds(
  direction: DirectionClaim["direction"],
  difference: number,
  indicator: Indicator,
  sub: string | undefined,
): boolean | undefined {
  if (direction === "more") return difference > 0;
  if (direction === "less") return difference < 0;
  const better = betterOf(indicator, sub);
  const ours = subOf(indicator.subs, sub)?.judgement ?? indicator.judgement;
  // Which way is better is told where the source's own direction is known; else it would be our opinion.
  if (better === "none" || ours) return undefined;
  const improves = better === "higher" ? difference > 0 : difference < 0;
  return direction === "better" ? improves : difference !== 0 && !improves;
}

function subOf(subs: readonly SubIndicator[], id: string | undefined): SubIndicator | undefined {
  return subs.find((each) => each.id === id);
}
