import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatShortDay } from "../../src/cards/format.ts";
import type { OccurrenceId } from "../../src/domain/calendar/occurrence.ts";
import { occurrences } from "../../src/domain/calendar/occurrences.ts";
import { wheelOf, type Wheel, type WheelWish } from "../../src/domain/calendar/wheel.ts";
import type { PlanId } from "../../src/domain/plan/id.ts";
import { languages } from "../../src/domain/plan/language.ts";
import { drawWheel } from "../../src/pictures/draw-wheel.ts";
import { layOutWheel } from "../../src/pictures/wheel-layout.ts";
import { plainText } from "../../src/cards/plain-text.ts";
import { day } from "../domain/calendar/days.ts";
import { decided } from "../domain/calendar/clock.ts";
import { realPlans } from "../real-plans.ts";
import { anyWheel } from "./any-wheel.ts";
import { textsOf } from "./svg-texts.ts";

const plans = realPlans();
const lanu = "kymenlaakso-lanu-2020-2025" as PlanId;
const today = day("2026-11-22");
const wheel = (wish: Partial<WheelWish> = {}): Wheel =>
  wheelOf(plans, {
    year: 2026,
    today,
    filter: { plans: [lanu] },
    overlay: decided({}, "all"),
    late: new Set(),
    ...wish,
  });
const [entry] = plans.entries.filter(({ plan }) => plan === lanu);
if (!entry) throw new Error("the plan has no calendar");
const anyRadius = fc.constantFrom(164, 280);

describe("wheelOf", () => {
  it("holds what the calendar holds, each once, numbered by day", () => {
    const all = occurrences(plans, { from: day("2026-01-01"), until: day("2027-01-01") }, decided({}, "all"));
    const { marks } = wheel({ filter: {} });
    expect(new Set(marks.map(({ occurrence }) => occurrence.id))).toEqual(new Set(all.map(({ id }) => id)));
    expect(marks.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
  });

  it("tells what would come of an ended plan whose clock nobody continued, and that it has ended", () => {
    const { marks, ended } = wheel({ overlay: decided({}) });
    expect(marks).toHaveLength(22);
    expect(marks.every(({ stopped }) => stopped)).toBe(true);
    expect(ended).toMatchObject([{ dataset: { id: lanu }, continued: false }]);
  });

  it("keeps to a unit", () => {
    const shown = wheel({ filter: { plans: [lanu], parties: ["hamina" as never] } }).marks;
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.every(({ occurrence }) => occurrence.parties.some((party) => party === "hamina"))).toBe(true);
  });
});

describe("layOutWheel", () => {
  const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
    Math.hypot(a.x - b.x, a.y - b.y);

  it("draws every occurrence once, in the ring of its kind, with no part outside it", () =>
    fc.assert(
      fc.property(anyWheel(entry), anyRadius, (any, radius) => {
        const layout = layOutWheel(any, radius);
        expect(layout.marks.map(({ mark }) => mark.number).toSorted((a, b) => a - b)).toEqual(
          any.marks.map(({ number }) => number),
        );
        for (const { mark, x, y, radius: own } of layout.marks) {
          const ring = layout.rings.find(({ kind }) => kind === mark.occurrence.kindOf);
          const from = Math.hypot(x, y);
          expect(from - own).toBeGreaterThanOrEqual((ring?.inner ?? 0) - 0.01);
          expect(from + own).toBeLessThanOrEqual((ring?.outer ?? 0) + 0.01);
        }
      }),
    ));

  it("lets no two marks touch, however many share a day", () =>
    fc.assert(
      fc.property(anyWheel(entry), anyRadius, (any, radius) => {
        const { marks } = layOutWheel(any, radius);
        marks.forEach((a, at) =>
          marks.slice(at + 1).forEach((b) => {
            expect(distance(a, b)).toBeGreaterThanOrEqual(a.radius + b.radius - 0.01);
          }),
        );
      }),
    ));

  it("keeps a mark that stands alone at its day", () => {
    const { marks } = layOutWheel(wheel({ filter: { plans: [lanu], kinds: ["forum"] } }), 280);
    expect(marks).toHaveLength(2);
    for (const { mark, x, y } of marks) {
      const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
      expect(turn).toBeCloseTo((mark.occurrence.date.dayOfYear - 0.5) / 365, 6);
    }
  });
});

describe("drawWheel", () => {
  const views = plans.datasets.flatMap(({ id }) => languages.map((lang) => ({ id, lang })));

  it.each(views)("lists what its twin lists, in the same order: $id, $lang", ({ id, lang }) => {
    const shown = wheel({ filter: { plans: [id] } });
    const { svg, twin } = drawWheel(shown, { plans, lang, today: today.toString() }, { width: 360 });
    const texts = textsOf(svg).join(" ");
    const items = twin.lines.filter(({ style }) => style === "item");
    expect(items).toHaveLength(shown.marks.length);
    let after = 0;
    for (const { occurrence } of shown.marks) {
      const told = `${formatShortDay(occurrence.date, lang)} ${occurrence.title[lang]}`;
      after = texts.indexOf(told, after) + 1;
      expect(after, told).toBeGreaterThan(0);
    }
    const { text } = plainText(twin);
    for (const { number, occurrence } of shown.marks) {
      expect(text).toContain(`${number}. `);
      expect(text).toContain(occurrence.title[lang]);
    }
  });

  it("tells late, assumed and only possible marks apart without colour, in shape and in words", () => {
    const late = new Set(["lanu.cal.toimenpideosion-koonti@2026" as OccurrenceId]);
    const { svg, twin } = drawWheel(wheel({ late }), { plans, lang: "fi", today: today.toString() }, { width: 1200 });
    // The paper, the mark, its sign in the list and in the legend.
    expect(svg.match(/<rect /g)).toHaveLength(4);
    expect(svg.match(/<rect [^>]*stroke-dasharray/g)).toHaveLength(2);
    expect(textsOf(svg)).toContain("myöhässä");
    expect(plainText(twin).text).toMatch(/15\.9\.2026 Seuraavan vuoden toimenpideosion koonti – .*oletus.*myöhässä/);
    expect(drawWheel(wheel(), { plans, lang: "fi", today: today.toString() }, { width: 1200 }).svg).not.toContain(
      "myöhässä",
    );
  });

  it("is one image with a title and a description alone, and a group of links to records in a page", () => {
    const writing = { plans, lang: "sv", today: today.toString() } as const;
    const alone = drawWheel(wheel(), writing, { width: 360 }).svg;
    expect(alone).toMatch(/^<svg [^>]*role="img"[^>]*><title>Årsklockan 2026.*<\/title><desc>.*1\. 14\.1\.2026/s);
    expect(alone).not.toContain("<a ");
    const inside = drawWheel(wheel(), writing, { width: 360, linkTo: (id) => `/records/${id}` }).svg;
    expect(inside).toMatch(/^<svg [^>]*role="group" aria-label="Årsklockan 2026/);
    expect(inside.match(/<a href="\/records\/lanu\.cal\.[a-z-]+" aria-label="\d+\. /g)).toHaveLength(22);
  });

  it("draws any wheel within its width", () =>
    fc.assert(
      fc.property(anyWheel(entry), fc.integer({ min: 320, max: 1600 }), (any, width) => {
        const drawing = drawWheel(any, { plans, lang: "fi", today: "2026-11-22" }, { width });
        expect(drawing.width).toBe(width);
        expect(drawing.svg).toContain(`viewBox="0 0 ${width} ${drawing.height}"`);
        expect(drawing.svg).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 30 },
    ));
});
