import type { CalendarAnswer, ClockAnswer, Answer, FiguresAnswer } from "../domain/query/answer.ts";
import type { Writing } from "./parts.ts";
import type { Picture } from "./picture.ts";

/** Fewer figures than these are told faster than they are drawn. */
const drawnFrom = 3;

/** The picture that shows what an answer tells, where there is one: figures over time, a year of the annual clock. */
export function pictureFor(answer: Answer, writing: Writing): Picture | undefined {
  switch (answer.kind) {
    case "figures":
      return trendPicture(answer);
    case "clock":
      return yearPicture(answer);
    case "calendar":
      return circlePicture(answer, writing);
    default:
      return undefined;
  }
}

/** Of a question for a change, when enough figures of one group and area can be compared. */
function trendPicture({ query, indicator, observations, sub }: FiguresAnswer): Picture | undefined {
  const before = indicator.incomparable?.before ?? -Infinity;
  const comparable = observations.filter(({ value }) => value !== null);
  const series = Map.groupBy(comparable, (each) => [each.sub, each.group, each.area, each.year < before].join("|"));
  const enough = [...series.values()].some((each) => each.length >= drawnFrom);
  if (query.kind !== "indicator-trend" || !enough) return undefined;
  return { kind: "trend", indicator: indicator.id, groups: query.groups, ...(sub ? { sub: sub.id } : {}) };
}

/** Of a window that is a calendar year. */
function yearPicture({ clock: { window, filter, occurrences, stopped } }: ClockAnswer): Picture | undefined {
  const { from, until } = window;
  const isYear = from.dayOfYear === 1 && until.equals(from.add({ years: 1 }));
  const count = occurrences.length + stopped.flatMap(({ would }) => would).length;
  return isYear && count >= drawnFrom ? { kind: "wheel", year: from.year, filter } : undefined;
}

/** Of the whole circle of a plan's year, as it stands in the year of reading. */
function circlePicture({ view, entries }: CalendarAnswer, { plans, today }: Writing): Picture | undefined {
  const plan = entries[0]?.plan;
  const circle = plans.entries.filter((entry) => entry.plan === plan && entry.order !== undefined);
  const whole = circle.length >= drawnFrom && circle.every((entry) => entries.includes(entry));
  if (view !== "list" || plan === undefined || !whole) return undefined;
  return { kind: "wheel", year: Number(today.slice(0, 4)), filter: { plans: [plan] } };
}
