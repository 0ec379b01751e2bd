import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { unaccountedNumbers } from "../../../src/application/number-gate.ts";
import { calendar } from "../../../src/adapters/cli/calendar.ts";
import { clockCard } from "../../../src/cards/clock-card.ts";
import { plainText } from "../../../src/cards/plain-text.ts";
import { clockWindow } from "../../../src/domain/calendar/clock-window.ts";
import type { OccurrenceId } from "../../../src/domain/calendar/occurrence.ts";
import { emptyOverlay, type CalendarOverlay } from "../../../src/domain/calendar/overlay.ts";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import { languages } from "../../../src/domain/plan/language.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { day } from "../../domain/calendar/days.ts";
import { realPlans } from "../../real-plans.ts";
import { ran } from "./ran.ts";

let plans: Plans;
beforeAll(() => {
  plans = realPlans();
});

/** What the command writes for these flags: "--from 2027-01-01 --continued". */
function run(flags: string, overlay: CalendarOverlay = emptyOverlay) {
  return ran((io) =>
    calendar(flags.split(" "), io, () => ({
      plans,
      overlay: () => Promise.resolve(overlay),
      today: () => "2026-11-22",
    })),
  );
}

const year = "--from 2027-01-01 --to 2027-12-31";
const rows = async (flags: string, overlay?: CalendarOverlay) =>
  JSON.parse((await run(`${flags} --format json`, overlay)).out) as Record<string, unknown>[];

describe("calendar", () => {
  it("is empty after the plans' ends, and says in words whose clock has stopped and who decides", async () => {
    const { code, out } = await run(year);
    expect(code).toBe(0);
    expect(out).toContain("Vuosikellossa ei ole tapahtumia ajalla 1.1.2027–31.12.2027.");
    expect(out).toContain(
      "Kymenlaakson lanu-suunnitelma: voimassaolo päättyi 31.12.2025. Kellon jatkamisesta päättää koordinaattori.",
    );
  });

  it("gives machines an empty list, and the person the words beside it", async () => {
    const { out, err } = await run(`${year} --format json`);
    expect(JSON.parse(out)).toEqual([]);
    expect(err).toContain("Kellon jatkamisesta päättää koordinaattori.");
  });

  it("includes the last day", async () => {
    const ids = (await rows("--from 2027-04-15 --to 2027-04-15 --continued")).map((each) => each["id"]);
    expect(ids).toEqual(["lanu.cal.kevatfoorumi@2027"]);
  });

  it("tells each occurrence in the contract's fields", async () => {
    const all = await rows(`${year} --continued --kind decision --lang sv`);
    expect(all.find((each) => each["entry"] === "lanu.cal.valinnat-seuraavalle-vuodelle")).toEqual({
      id: "lanu.cal.valinnat-seuraavalle-vuodelle@2027",
      entry: "lanu.cal.valinnat-seuraavalle-vuodelle",
      plan: "kymenlaakso-lanu-2020-2025",
      title: "Valen för nästa år – komplettering av åtgärdsdelen",
      kindOf: "decision",
      date: "2027-05-17",
      zone: "Europe/Helsinki",
      planned: "2027-05-15",
      shift: { rule: "next", because: "saturday" },
      timing: "assumed",
      units: expect.arrayContaining(["hyvinvointialue", "hamina", "poliisi"]) as string[],
      continued: true,
    });
  });

  it("words what is assumed, with its month, and what is moved, with its reason", async () => {
    const { out } = await run(`${year} --continued`);
    expect(out).toContain("15.4.2027 Kevätfoorumi (oletus: huhtikuu 2027)");
    expect(out).toContain("(oletus: toukokuu 2027; siirretty päivästä 15.5.2027, lauantai)");
    expect(out).toContain("LAPE-ryhmän kokous (oletus: päivä; suunnitelma kertoo kuukauden)");
    expect(out).toMatch(/17\.10\.2027 Asunnottomien yö$/m);
    expect((await run(`${year} --continued --lang sv`)).out).toContain("(antagande: april 2027)");
    expect((await run(`${year} --continued --lang en`)).out).toContain("moved from 11 December 2027, Saturday");
  });

  it("keeps to a plan, a kind, an organisation with its units, and a unit with its organisation", async () => {
    const entries = async (flags: string) =>
      new Set((await rows(`${year} --continued ${flags}`)).map((each) => each["plan"]));
    expect(await entries("--plan kouvola-2023")).toEqual(new Set(["kouvola-2023"]));
    expect(await entries("--unit kouvola")).toEqual(new Set(["kouvola-2023", "kymenlaakso-lanu-2020-2025"]));
    expect(await entries("--unit kouvola.epmt")).toEqual(await entries("--unit kouvola"));
    expect(await entries("--unit hamina.lukio")).toEqual(new Set(["kymenlaakso-lanu-2020-2025"]));
    expect(new Set((await rows(`${year} --continued --kind forum`)).map((each) => each["kindOf"]))).toEqual(
      new Set(["forum"]),
    );
  });

  it("takes a coordinator's word", async () => {
    const id = "lanu.cal.kevatfoorumi@2027" as OccurrenceId;
    const said = { kind: "changed", by: "p1", on: day("2026-11-01"), revision: 3 } as const;
    const decision = { ...said, date: day("2027-04-22"), time: Temporal.PlainTime.from("09:00") };
    const continued = new Set(["kymenlaakso-lanu-2020-2025" as PlanId]);
    const overlay = { continued, dates: new Map([[id, decision]]) };
    expect(await rows("--from 2027-04-16 --to 2027-04-30", overlay)).toMatchObject([
      { id: "lanu.cal.kevatfoorumi@2027", date: "2027-04-22", time: "09:00", shift: null, timing: "confirmed" },
    ]);
    expect((await run("--from 2027-04-16 --to 2027-04-30", overlay)).out).toContain(
      "22.4.2027 klo 9.00 Kevätfoorumi (vahvistettu)",
    );
    const [event] = new ICAL.Component(
      ICAL.parse((await run("--from 2027-04-16 --to 2027-04-30 --format ics", overlay)).out) as unknown[],
    ).getAllSubcomponents("vevent");
    expect(event?.getFirstPropertyValue("sequence")).toBe(3);
  });

  it.each([
    ["", "usage:"],
    ["--from 2027-01-01", "usage:"],
    ["--from 2027-02-30 --to 2027-03-01", "usage:"],
    ["--from 2027-02-01 --to 2027-01-01", "--from 2027-02-01 is after --to 2027-01-01\n"],
    [`${year} --plan nowhere`, "there is no plan nowhere\n"],
    [`${year} --unit nobody`, "there is no unit or organisation nobody\n"],
    [`${year} --kind party`, "usage:"],
    [`${year} --format pdf`, "usage:"],
    [`${year} --continue`, "usage:"],
  ])("refuses «%s» as wrong usage, and says how to mend it", async (flags, told) => {
    const { code, out, err } = await run(flags);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(told);
  });

  it("writes no number that belongs to no part", () => {
    const window = { from: Temporal.PlainDate.from("2023-01-01"), until: Temporal.PlainDate.from("2029-01-01") };
    for (const lang of languages)
      for (const continued of ["all", new Set<never>()] as const)
        for (const would of ["listed", "counted"] as const) {
          const clock = clockWindow(plans, window, {}, { ...emptyOverlay, continued });
          const { text, spans } = plainText(clockCard(clock, { plans, lang, today: "2026-11-22" }, would));
          expect(unaccountedNumbers(text, spans)).toEqual([]);
        }
  });
});
