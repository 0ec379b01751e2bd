import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyOverlay } from "../../../src/domain/calendar/overlay.ts";
import { byState } from "../../../src/domain/progress/row-status.ts";
import { statusSummary } from "../../../src/domain/query/status-summary.ts";
import type { Standing } from "../../../src/domain/progress/standing.ts";
import type { RowFilter } from "../../../src/domain/query/query.ts";
import { runQuery } from "../../../src/domain/query/run-query.ts";
import { lanu } from "../../application/reminders/life.ts";
import { anna, at, day } from "../duty/duties.ts";
import { anyStanding, anyToday, owed, plans } from "../progress/standings.ts";

const whole: RowFilter = { plans: [lanu] };
const actors = plans.get("dataset", lanu).organisations;
const goals = plans.goals.filter(({ plan }) => plan === lanu).map(({ id }) => id);
const summaryOf = (filter: RowFilter, standing: Standing | undefined, today: Temporal.PlainDate) =>
  statusSummary(plans, { filter, today, overlay: emptyOverlay, standing });
const ids = (rows: readonly { readonly row: { readonly id: string } }[]) => rows.map(({ row }) => row.id).sort();

describe("a status summary", () => {
  it("counts each row in one state, the same over goals and actors as over the plan", () =>
    fc.assert(
      fc.property(anyStanding, anyToday, (standing, today) => {
        const { rows } = summaryOf(whole, standing, today);
        const parts = (filters: readonly RowFilter[]) =>
          filters.flatMap((each) => summaryOf(each, standing, today).rows);
        const byGoal = parts(goals.map((goal) => ({ ...whole, goals: [goal] })));
        const byActor = parts(actors.map((actor) => ({ ...whole, actors: [actor] })));
        for (const some of [byGoal, byActor]) {
          expect(ids(some)).toEqual(ids(rows));
          for (const [state, same] of Object.entries(byState(rows)))
            expect(ids(some.filter((each) => each.state === state))).toEqual(ids(same));
        }
      }),
      { numRuns: 15 },
    ));

  it("tells of the reports what the answers about their details tell", () =>
    fc.assert(
      fc.property(anyStanding, anyToday, (standing, today) => {
        const ask = (kind: "status" | "missing-reports", filter: RowFilter) => {
          const answer = runQuery(plans, { kind, filter, today: today.toString() }, emptyOverlay, standing);
          if (answer.kind !== "status") throw new Error(answer.kind);
          return answer.summary.reports ?? [];
        };
        const told = ask("status", whole);
        expect(ask("missing-reports", whole)).toEqual(told);
        expect(actors.flatMap((actor) => ask("missing-reports", { ...whole, actors: [actor] })).length).toBe(
          told.length,
        );
        expect(new Set(told.map(({ duty }) => `${duty.entry}/${duty.party}`)).size).toBe(told.length);
      }),
      { numRuns: 15 },
    ));

  it("takes the latest word of each row, in the round that has begun last, beside the round before", () => {
    const [old, now] = owed.filter(({ party }) => party === "hamina");
    const row = plans.rows.find(({ actor, state }) => actor === "hamina" && state.kind === "filled");
    if (!old || !now || !row) throw new Error("Hamina owes two reports");
    const said = (duty: typeof now, state: "done" | "stopped" | "in-progress", moment: string) =>
      ({ duty: duty.id, row: row.id, state, by: anna, at: at(moment) }) as const;
    const entries = [
      said(old, "in-progress", "2026-01-20T10:00"),
      said(now, "done", "2027-01-20T10:00"),
      said(now, "stopped", "2027-01-21T10:00"),
    ];
    const stands = (today: string) =>
      summaryOf(whole, { duties: owed, entries, shares: [] }, day(today)).rows.find((each) => each.row === row);
    expect(stands("2027-01-22")).toMatchObject({ state: "stopped", before: "in-progress" });
    expect(stands("2026-06-01")).toMatchObject({ state: "in-progress" });
  });

  it("tells late, partial, missing and delivered reports apart", () => {
    const [hamina, kotka, kouvola, pyhtaa] = ["hamina", "kotka", "kouvola", "pyhtaa"].map((party) =>
      owed.find((duty) => duty.party === party && duty.due.year === 2027),
    );
    const row = plans.rows.find(({ plan, actor }) => plan === lanu && actor === "kouvola");
    if (!hamina || !kotka || !kouvola || !pyhtaa || !row) throw new Error("they owe reports");
    const delivered = (duty: typeof hamina, moment: string) =>
      ({ ...duty, state: { kind: "delivered", by: anna, at: at(moment) } }) as const;
    const duties = [delivered(hamina, "2027-01-29T23:30"), delivered(kotka, "2027-01-30T00:30"), kouvola, pyhtaa];
    const entries = [{ duty: kouvola.id, row: row.id, state: "done", by: anna, at: at("2027-02-01T10:00") } as const];
    const reports = (today: string) =>
      summaryOf(whole, { duties, entries, shares: [] }, day(today)).reports?.map(({ duty, state }) => [
        duty.party,
        state,
      ]);
    expect(new Map(reports("2027-02-05") as [string, string][])).toEqual(
      new Map([
        ["hamina", "delivered"],
        ["kotka", "late"],
        ["kouvola", "partial"],
        ["pyhtaa", "missing"],
      ]),
    );
    expect(reports("2027-01-29")).toContainEqual(["pyhtaa", "awaited"]);
  });

  it("leaves years out that cannot be compared, and says of which indicators", () => {
    const { indicators } = summaryOf(whole, undefined, day("2027-02-01"));
    for (const { indicator, figure, reference } of indicators?.againstEarlier ?? []) {
      const before = indicator.incomparable?.before ?? -Infinity;
      expect(reference.year < before && before <= figure.year).toBe(false);
    }
    expect(indicators?.incomparable.every(({ incomparable }) => incomparable !== undefined)).toBe(true);
    expect(indicators?.best.every(({ light }) => light === "green")).toBe(true);
    expect(indicators?.worrying.every(({ light }) => light === "red")).toBe(true);
  });

  it("without a store gives what the plan itself holds, and no reports", () => {
    const summary = summaryOf(whole, undefined, day("2027-02-01"));
    expect(summary.reports).toBeUndefined();
    expect(byState(summary.rows).untold.length).toBe(summary.rows.length);
    expect(summary.ownerless.every(({ units }) => units.length === 0)).toBe(true);
    expect(summary.ownerless).toHaveLength(8);
  });
});
