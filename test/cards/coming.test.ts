import { beforeAll, describe, expect, it } from "vitest";
import { createCardWriter } from "../../src/cards/card-writer.ts";
import { unaccountedNumbers } from "../../src/application/number-gate.ts";
import type { OccurrenceId } from "../../src/domain/calendar/occurrence.ts";
import { emptyOverlay, type CalendarOverlay } from "../../src/domain/calendar/overlay.ts";
import { languages, type Language } from "../../src/domain/plan/language.ts";
import type { Plans } from "../../src/domain/plan/plans.ts";
import { runQuery } from "../../src/domain/query/run-query.ts";
import { day } from "../domain/calendar/days.ts";
import { realPlans } from "../real-plans.ts";

let plans: Plans;
beforeAll(() => {
  plans = realPlans();
});

interface Wish {
  readonly today?: string;
  readonly lang?: Language;
  readonly overlay?: CalendarOverlay;
}

/** What is told of when these entries come next. */
function next(
  entries: readonly string[],
  { today = "2026-11-22", lang = "fi", overlay = emptyOverlay }: Wish = {},
): string {
  const ids = entries.map((id) => plans.get("calendar-entry", id).id);
  const answer = runQuery(plans, { kind: "calendar", view: "next", entries: ids, today }, overlay);
  const { text, spans } = createCardWriter(plans).write(answer, { lang, today, page: "all" });
  expect(unaccountedNumbers(text, spans)).toEqual([]);
  return text;
}

const forums = ["lanu.cal.kevatfoorumi", "lanu.cal.syysfoorumi"];
const continued = { ...emptyOverlay, continued: "all" } as const;

describe("what comes next", () => {
  it("is told as our assumption where the plan states no month, with the reason", () => {
    expect(next(forums)).toContain("Suunnitelma ei kerro kuukautta. Oletuksemme: huhtikuu. Nimi kertoo vain kevään.");
    expect(next(forums, { lang: "sv" })).toContain("Planen anger ingen månad. Vårt antagande: april.");
    expect(next(forums, { lang: "en" })).toContain("The plan gives no month. Our assumption: April.");
  });

  it("would come only if somebody continued the clock of a plan that has ended", () => {
    const text = next(forums);
    expect(text).toContain(
      "voimassaolo päättyi 31.12.2025. Kellon jatkamisesta päättää koordinaattori. Jos kelloa jatkettaisiin: 15.4.2027.",
    );
    expect(text.match(/päättyi/g)).toHaveLength(1);
  });

  it("is a day while the plan is in force or its clock goes on, with what it was moved for", () => {
    expect(next(forums, { today: "2024-08-12" })).toContain("Seuraavan kerran siis 15.11.2024.");
    expect(next(["lanu.cal.valinnat-seuraavalle-vuodelle"], { overlay: continued })).toContain(
      "Seuraavan kerran siis 17.5.2027 (siirretty päivästä 15.5.2027, lauantai).",
    );
  });

  it("is the coordinator's day once there is one", () => {
    const said = { kind: "confirmed", by: "p1", on: day("2026-11-01") } as const;
    const dates = new Map([["lanu.cal.kevatfoorumi@2027" as OccurrenceId, { ...said, date: day("2027-04-22") }]]);
    const text = next(forums, { overlay: { continued: "all", dates } });
    expect(text).toContain("Koordinaattori on vahvistanut päivän: 22.4.2027.");
    expect(text).not.toContain("Oletuksemme");
  });

  it("is a day within the month that the plan states, said to be ours", () => {
    const text = next(["lanu.cal.lape-kokous"], { today: "2024-07-12" });
    expect(text).toContain("Seuraava kuukausi: elokuu 2024");
    expect(text).toContain("Suunnitelma ei kerro päivää. Oletuksemme: 14.8.2024.");
  });

  it("stays the year that the source gives while it lasts, though our day in it has passed", () => {
    const text = next(["kemi23.cal.kouluymparistotarkastukset"]);
    expect(text).toContain("Seuraavan kerran: 2026");
    expect(text).not.toContain("2029");
    expect(text).not.toContain("kerran vuodessa");
  });

  it("can be told of every entry, in every language, with no loose number", () => {
    for (const entry of plans.entries)
      for (const lang of languages)
        for (const overlay of [emptyOverlay, continued]) next([entry.id], { lang, overlay });
  });
});
