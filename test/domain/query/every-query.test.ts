import { beforeAll, describe, expect, it } from "vitest";
import { unaccountedNumbers } from "../../../src/application/number-gate.ts";
import { createCardWriter, type WrittenCard } from "../../../src/cards/card-writer.ts";
import { formatDecimal } from "../../../src/cards/format.ts";
import { toNumber } from "../../../src/domain/plan/decimal.ts";
import { countables } from "../../../src/domain/plan/fact.ts";
import { languages, type Language } from "../../../src/domain/plan/language.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import type { FigureQuery, Query, RowQuery } from "../../../src/domain/query/query.ts";
import { runQuery } from "../../../src/domain/query/run-query.ts";
import { realPlans } from "../../real-plans.ts";

let plans: Plans;
let write: (query: Query, lang: Language) => WrittenCard;
beforeAll(() => {
  plans = realPlans();
  const writer = createCardWriter(plans);
  write = (query, lang) => writer.write(runQuery(plans, query), { lang, today: "2026-11-21", page: "all" });
});

/** Words a query in every language and passes each text through the gate. */
function inEveryLanguage(query: Query, check: (written: WrittenCard, lang: Language) => void): void {
  for (const lang of languages) {
    const written = write(query, lang);
    expect(unaccountedNumbers(written.text, written.spans), JSON.stringify(query)).toEqual([]);
    check(written, lang);
  }
}

function factValues(written: WrittenCard): readonly unknown[] {
  return written.spans.flatMap(({ part }) => (part.kind === "fact" ? [part.value] : []));
}

describe("every figure", () => {
  it("is told exactly, alone, when its indicator, group, year and area are asked", () => {
    for (const indicator of plans.indicators) {
      for (const observation of indicator.observations) {
        const { sub, group, area, year, value } = observation;
        const query: FigureQuery = {
          ...{ kind: "indicator-value", indicator: indicator.id, groups: [group], areas: [area], years: [year] },
          ...(sub === undefined ? {} : { sub }),
        };
        inEveryLanguage(query, (written, lang) => {
          expect(factValues(written), observation.id).toEqual([value && toNumber(value)]);
          if (value) expect(written.text).toContain(formatDecimal(value, lang));
        });
      }
    }
  });

  it("is told with its trend, comparison and light, and with no other number than those of records", () => {
    for (const indicator of plans.indicators) {
      for (const kind of ["indicator-trend", "indicator-compare", "traffic-light"] as const) {
        const query: FigureQuery = { kind, indicator: indicator.id, groups: [], areas: [], years: [] };
        inEveryLanguage(query, (written) => {
          const known = new Set(indicator.observations.map((each) => each.value && toNumber(each.value)));
          for (const value of factValues(written)) expect(known, indicator.id).toContain(value);
        });
      }
    }
  });

  it("is not told for a year that was not measured", () => {
    for (const indicator of plans.indicators) {
      const query: FigureQuery = {
        kind: "indicator-value",
        indicator: indicator.id,
        groups: [],
        areas: [],
        years: [2024],
      };
      expect(runQuery(plans, query).kind, indicator.id).toBe("not-in-plan");
    }
  });
});

describe("every row", () => {
  const cells = {
    measures: (row: Plans["rows"][number]) => row.measures.map((each) => each.text),
    responsible: (row: Plans["rows"][number]) => row.unitsText,
    metrics: (row: Plans["rows"][number]) => row.metrics,
    schedule: (row: Plans["rows"][number]) => row.schedule,
    "follow-up": (row: Plans["rows"][number]) => row.followUp,
  } satisfies Record<RowQuery["kind"], unknown>;

  it.each(Object.keys(cells) as RowQuery["kind"][])("tells its %s whole, or says that there are none", (kind) => {
    for (const row of plans.rows) {
      const query: RowQuery = { kind, filter: { rows: [row.id] } };
      const answer = runQuery(plans, query);
      inEveryLanguage(query, ({ text }) => {
        if (answer.kind === "rows") for (const cell of cells[kind](row)) expect(text, row.id).toContain(cell);
        else expect(cells[kind](row), row.id).toEqual([]);
      });
    }
  });
});

describe("every fact", () => {
  it("is told with its value and subject", () => {
    for (const fact of plans.facts) {
      inEveryLanguage({ kind: "facts", facts: [fact.id] }, ({ text }, lang) => {
        expect(text, fact.id).toContain(fact.subject[lang]);
        if (fact.value.kind === "text") expect(text, fact.id).toContain(fact.value.text[lang]);
        if (fact.value.kind === "number") expect(text, fact.id).toContain(formatDecimal(fact.value.number, lang));
      });
    }
  });
});

describe("every other record", () => {
  it("can be told", () => {
    const queries: readonly Query[] = [
      ...plans.decisions.map((each): Query => ({ kind: "decisions", plan: each.plan, decisions: [each.id] })),
      ...plans.realised.map((each): Query => ({ kind: "realised", measures: [each.id] })),
      ...plans.priorities.map((each): Query => ({ kind: "priorities", priorities: [each.id] })),
      ...plans.terms.map((each): Query => ({ kind: "terms", terms: [each.id] })),
      ...plans.objectives.map((each): Query => ({ kind: "objective", objective: each.id })),
      ...plans.indicators.map((each): Query => ({ kind: "indicator", indicators: [each.id] })),
      ...plans.datasets.map((each): Query => ({ kind: "dataset", plans: [each.id] })),
      ...plans.entries.flatMap((each): Query[] =>
        (["about", "next"] as const).map((view) => ({
          kind: "calendar",
          view,
          entries: [each.id],
          today: "2024-08-12",
        })),
      ),
      ...plans.datasets.flatMap((each): Query[] =>
        (["goals", "objectives", "priorities", "cross-cutting"] as const).map((part) => ({
          kind: "goals",
          plan: each.id,
          part,
        })),
      ),
      ...plans.datasets.flatMap((each): Query[] =>
        countables.map((of) => ({ kind: "count", of, filter: { plans: [each.id] } })),
      ),
      ...[...plans.rules.keys()].flatMap((plan): Query[] => [
        { kind: "traffic-rule", plan },
        { kind: "traffic-lights", plan, groups: [], against: "country" },
        { kind: "traffic-lights", plan, groups: [], against: "earlier", light: "red" },
      ]),
      { kind: "capabilities" },
      { kind: "out-of-scope" },
      { kind: "courtesy", of: "hello" },
    ];
    for (const query of queries) inEveryLanguage(query, ({ text }) => expect(text.length).toBeGreaterThan(5));
  });
});
