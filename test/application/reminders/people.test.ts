import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import type { OrganisationId } from "../../../src/domain/plan/id.ts";
import { rowsOf } from "../../../src/domain/query/run-rows.ts";
import { anna, bo, coordinator, forum, haminaLife, kaisa, plans, report } from "./hamina.ts";
import type { Life } from "./life.ts";

let life: Life;
beforeEach(async () => {
  life = await haminaLife();
});
afterEach(() => life.close());
const day = (text: string) => Temporal.PlainDate.from(text);
const hamina = { kind: "party", party: "hamina" as Party } as const;
const wish = { person: anna, name: "reporter", scope: hamina } as const;
const heardBy = async (person: string) => (await life.said(report)).filter((each) => each.includes(person));

describe("a pause", () => {
  it("loses nothing and says nothing twice", async () => {
    await life.turnSwitches(coordinator, { paused: true });
    await life.goTo("2027-01-13T10:00");
    expect(await life.said(report)).toEqual([]);
    await life.turnSwitches(coordinator, { paused: false });
    await life.goTo("2027-01-16T12:00");
    expect(await life.said(report)).toEqual([`2027-01-13 ${anna} lead-30`, `2027-01-15 ${anna} lead-14`]);
  });

  it("of one person holds back what they had to hear, even a new date, until they are back", async () => {
    await life.goTo("2027-03-17T12:00");
    const until = day("2027-03-30");
    await life.setWishes(anna, { language: "fi", sendTime: undefined, silentUntil: until });
    const occurrence = "lanu.cal.kevatfoorumi@2027" as never;
    await life.decideClock(coordinator, { kind: "changed", occurrence, date: day("2027-05-12") });
    await life.goTo("2027-04-02T12:00");
    expect(await life.said(forum)).toEqual([`2027-03-16 ${anna} lead-30`, `2027-03-30 ${anna} date-changed`]);
  });
});

describe("another time of day", () => {
  const wants = (sendTime: string) =>
    life.setWishes(anna, { language: "fi", sendTime: Temporal.PlainTime.from(sendTime), silentUntil: undefined });
  const leaving = async () =>
    (await life.store.outbox.inState(["planned"]))
      .filter(({ destination }) => (destination as string) === anna)
      .map(({ sendAt }) => sendAt.toZonedDateTimeISO("Europe/Helsinki").toPlainTime().toString());

  it("moves what waits already, so that the next message leaves then", async () => {
    await wants("14:30");
    expect(new Set(await leaving())).toEqual(new Set(["14:30:00"]));
    await life.goTo("2027-01-11T14:00");
    expect(await life.said(report)).toEqual([]);
    await life.goTo("2027-01-11T14:35");
    expect(await life.said(report)).toEqual([`2027-01-11 ${anna} lead-30`]);
  });

  it("that has passed today sends today's message at once", async () => {
    await wants("15:00");
    await life.goTo("2027-01-11T10:00");
    await wants("09:00");
    await life.goTo("2027-01-11T10:01");
    expect(await life.said(report)).toEqual([`2027-01-11 ${anna} lead-30`]);
  });
});

describe("whoever has left", () => {
  it("takes care of nothing any more: what they had acknowledged is asked of those who are there", async () => {
    await life.enrol(bo, "reporter", "hamina");
    await life.goTo("2027-01-12T12:00");
    await life.press(anna, report, { kind: "acknowledge" });
    await life.decideRole(coordinator, wish, { kind: "end" });
    expect((await life.store.duties.find(report))?.state).toEqual({ kind: "open" });
    await life.goTo("2027-02-02T12:00");
    expect((await life.said(report)).at(-1)).toBe(`2027-02-01 ${bo} overdue-1`);
  });

  it("gets nothing more, not even what they asked for or a new date", async () => {
    await life.goTo("2027-01-12T12:00");
    await life.press(anna, report, { kind: "snooze", until: day("2027-01-20"), confirmed: false });
    await life.decideRole(coordinator, wish, { kind: "end", successor: bo });
    const occurrence = "lanu.cal.toteumat-toimijoittain@2027" as never;
    await life.decideClock(coordinator, { kind: "changed", occurrence, date: day("2027-02-05") });
    await life.goTo("2027-02-10T12:00");
    expect(await heardBy(anna)).toEqual([`2027-01-11 ${anna} lead-30`]);
    expect((await heardBy(bo)).length).toBeGreaterThan(2);
  });
});

describe("one's own data", () => {
  it("is given to its owner alone", async () => {
    await life.goTo("2027-01-12T12:00");
    expect(await life.exportOwnData(kaisa, anna)).toBe("somebody-elses-data");
    expect(await life.exportOwnData(anna, anna)).toMatchObject({
      roles: [{ person: anna }],
      post: [{ recipient: anna }],
    });
  });

  it("is in no table when it has been erased, and the report that its owner had taken on is asked of others", async () => {
    await life.enrol(bo, "reporter", "hamina");
    await life.goTo("2027-01-12T12:00");
    await life.press(anna, report, { kind: "acknowledge" }, "a-press");
    await life.press(anna, forum, { kind: "delegate", to: bo });
    await life.setWishes(anna, { language: "sv", sendTime: undefined, silentUntil: undefined });
    await life.requestRole(anna, { name: "deputy", scope: hamina });
    const [row] = rowsOf(plans, { actors: [hamina.party as OrganisationId] });
    if (!row) throw new Error("Hamina has rows");
    await life.reportProgress({ by: anna, duty: report, row: row.id, state: "done" });
    await life.store.progress.share({ duty: report, row: row.id, by: anna, at: life.now() });
    expect(await life.exportOwnData(anna, anna)).toMatchObject({
      reports: [{ state: "done" }],
      shares: [{ row: row.id }],
    });
    expect(await life.eraseOwnData(kaisa, anna)).toBe("somebody-elses-data");
    expect(await life.eraseOwnData(anna, anna)).toBe(true);
    expect(await placesThatHold("UANNA")).toEqual([]);
    await life.goTo("2027-02-02T12:00");
    expect((await life.said(report)).at(-1)).toBe(`2027-02-01 ${bo} overdue-1`);
    expect(await placesThatHold("UANNA")).toEqual([]);
  });
});

/** Every column of every table that holds a text, as "table.column". */
async function placesThatHold(text: string): Promise<readonly string[]> {
  const { db } = life.database;
  const columns = await db.execute(
    sql`select table_name, column_name from information_schema.columns where table_schema = 'public'`,
  );
  const found: string[] = [];
  for (const { table_name: table, column_name: column } of columns.rows as Record<string, string>[]) {
    if (table === undefined || column === undefined) continue;
    const where = sql`${sql.identifier(column)}::text like ${`%${text}%`}`;
    const { rows } = await db.execute(sql`select 1 as hit from ${sql.identifier(table)} where ${where} limit 1`);
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}
