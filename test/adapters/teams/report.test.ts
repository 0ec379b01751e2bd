import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { teamsPerson } from "../../../src/adapters/teams/teams-ids.ts";
import { loadLexicon } from "../../../src/adapters/dataset/load-lexicon.ts";
import { createAnswering, dataDir } from "../../../src/app/answering.ts";
import { reportWords } from "../../../src/cards/report-words.ts";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { personDestination } from "../../../src/domain/duty/message.ts";
import type { ActionRow } from "../../../src/domain/plan/action-row.ts";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import { createLog } from "../../../src/log.ts";
import { plansWith } from "../../few-entries.ts";
import { tenantId } from "./fake-teams.ts";
import { cardOf, dataOf, handsIn, said, type Came } from "./hands.ts";
import { anna, carol, startTeamsBot, type LivingTeams } from "./living-teams.ts";

const duty = "lanu.cal.toteumat-toimijoittain@2027/hamina" as DutyId;
const [bo, kotkas, manager] = ["b0", "c07", "3a"].map((end) => `00000000-0000-0000-0000-${end.padStart(12, "0")}`) as [
  string,
  string,
  string,
];
const words = reportWords.fi;
const plans = plansWith("lanu.cal.toteumat-toimijoittain");
const rows = plans.rows.filter(({ actor, state }) => actor === "hamina" && state.kind === "filled");
const [first, second, third] = rows as [ActionRow, ActionRow, ActionRow];

let teams: LivingTeams;
beforeAll(async () => {
  teams = await startTeamsBot(createAnswering(createLog("silent"), plans, loadLexicon(dataDir)), "2027-01-28T08:00");
  const state = { kind: "approved", by: "settings", on: Temporal.PlainDate.from("2026-01-01") } as const;
  for (const [user, name, party] of [
    [anna, "reporter", "hamina"],
    [bo, "reporter", "hamina"],
    [kotkas, "reporter", "kotka"],
    [manager, "manager", "hamina"],
  ] as const) {
    const person = teamsPerson(tenantId, user);
    const place = { conversation: `a:${user}`, serviceUrl: teams.fake.url, tenant: tenantId };
    await teams.store.people.save({ id: person, language: "fi" });
    await teams.store.people.saveRole({
      ...{ person, name, scope: { kind: "party", party: party as Party }, state },
    });
    await teams.store.destinations.save({ id: personDestination(person), ...place, state: "reachable" });
  }
  const plan = "kymenlaakso-lanu-2020-2025" as PlanId;
  await teams.clockwork.decideClock(teamsPerson(tenantId, carol), { kind: "continued", plan });
  await teams.goTo("2027-01-28T10:00");
});
afterAll(() => teams.stop());

const { messages, press, write } = handsIn(() => teams);
const reminder = (user: string) => messages(user).findLast(({ summary }) => summary?.includes("29.1.2027"));
const inReminder = (user: string) => ({ replyToId: reminder(user)?.id });
const open = (user: string) => press(user, dataOf(cardOf(reminder(user)), '"report"'), inReminder(user));
const send = (user: string, card: Came, filled: object) =>
  press(user, { ...dataOf(card, '"save-report"'), ...filled }, inReminder(user));
/** The row that a card asks about. */
const rowIn = (card: Came) => (dataOf(card, '"about"') as { readonly about?: string }).about;
const stored = () => teams.store.progress.of([duty]);
const stateNow = async () => (await teams.store.duties.find(duty))?.state.kind;

/** One story, told in order, by a button of a reminder. */
describe("a report in Teams", () => {
  it("takes the reminder's place with the first row, and stores each step as it is sent", async () => {
    const card = await open(anna);
    expect(said(card)).toContain("29.1.2027");
    expect(rowIn(card)).toBe(first.id);
    const next = await send(anna, card, { state: "done", note: "Valmistui.", metric: "0", figure: "12,5" });
    expect(said(next)).toContain(`${words.answered}: 1 / ${rows.length}.`);
    expect(rowIn(next)).toBe(second.id);
    expect(await stored()).toMatchObject([
      { row: first.id, state: "done", note: "Valmistui.", figure: { value: { units: 125, decimals: 1 } } },
    ]);
  });

  it("leaves a row out, and opens again at the first that nobody has told of", async () => {
    const card = await open(anna);
    const skipped = await press(anna, dataOf(card, "leave-out"), inReminder(anna));
    expect(rowIn(skipped)).toBe(third.id);
    expect(await stored()).toHaveLength(1);
    expect(rowIn(await open(bo))).toBe(second.id);
  });

  it("keeps what was filled in beside a figure that is no number, and stores nothing", async () => {
    const card = await open(anna);
    const again = await send(anna, card, { state: "stopped", note: "Loppui.", metric: "0", figure: "paljon" });
    expect(said(again)).toContain(words.wrong.figure);
    expect(JSON.stringify(again)).toContain('"value":"Loppui."');
    expect(said(await send(anna, card, { state: "stopped", figure: "3" }))).toContain(words.wrong.metric);
    expect(await stored()).toHaveLength(1);
  });

  it("counts a press that is delivered twice once, and one of a state that there is not never", async () => {
    const card = await open(anna);
    const filled = { ...dataOf(card, "save-report"), state: "in-progress" };
    const once = { ...inReminder(anna), id: "pressed-once" };
    await press(anna, filled, once);
    expect(said(await press(anna, filled, once))).toContain("on jo käsitelty");
    expect(said(await press(anna, { ...filled, state: "finished" }))).toContain(words.unknown);
    expect(await stored()).toHaveLength(2);
  });

  it("corrects a row that is chosen from all of them, and keeps what was said before", async () => {
    const list = await press(bo, dataOf(await open(bo), "report-rows"), inReminder(bo));
    const chosen = await send(bo, list, { row: first.id });
    expect(rowIn(chosen)).toBe(first.id);
    expect(said(chosen)).toContain("valmis");
    expect(said(chosen)).toContain("12,5 – Valmistui.");
    await send(bo, chosen, { state: "stopped" });
    const told = (await stored()).filter(({ row }) => row === first.id);
    expect(told.map(({ state, by }) => [state, by])).toEqual([
      ["done", teamsPerson(tenantId, anna)],
      ["stopped", teamsPerson(tenantId, bo)],
    ]);
  });

  it("is delivered with the last row, though late, and every copy of the reminder says so", async () => {
    await teams.goTo("2027-01-30T12:00");
    let card = await open(anna);
    for (const row of rows.slice(2)) {
      expect(rowIn(card)).toBe(row.id);
      expect(await stateNow()).toBe("open");
      card = await send(anna, card, { state: "in-progress" });
    }
    expect(said(card)).toContain(words.completed);
    expect(said(card)).toContain(words.late);
    expect(said(card)).toContain("29.1.2027");
    expect(await stateNow()).toBe("delivered");
    for (const user of [anna, bo]) expect(said(cardOf(reminder(user)))).toContain("annettu");
    const list = await press(anna, dataOf(card, '"report"'), inReminder(anna));
    expect(said(await send(anna, list, { row: second.id }))).toContain(words.earlier);
  });

  it("is asked after in words: by its unit what is missing, by a manager how things stand", async () => {
    const missing = await write(kotkas, "Mitä minulta puuttuu?");
    expect(missing.text).toMatch(/Kotkan kaupunki.*kertomatta 14 \/ 14/s);
    const stands = await write(manager, "tilanne Haminassa");
    expect(stands.text).toContain(`Toimenpiderivejä ${rows.length}: `);
    expect(stands.text).toMatch(/myöhässä annettu 1/);
  });

  it("is told of to the manager one working day after its due date, unasked", async () => {
    const before = messages(manager).length;
    await teams.goTo("2027-02-01T12:00");
    const told = messages(manager).slice(before).map(cardOf).map(said).join("\n");
    expect(told).toContain("29.1.2027");
    expect(told).toMatch(/myöhässä annettu\D+1/);
  });

  it("opens for nobody else, and stores nothing of what they send", async () => {
    const before = await stored();
    for (const forged of [{ action: "report" }, { action: "report-rows" }])
      expect(await press(kotkas, { ...forged, duty })).toContain("Tehtävä kuuluu toiselle yksikölle.");
    const told = { action: "save-report", duty, about: second.id, state: "done" };
    expect(await press(kotkas, told)).toContain("Tehtävä kuuluu toiselle yksikölle.");
    expect(await press(anna, { ...told, about: "no.such" })).toBe(words.unknown);
    expect(await press(anna, { ...told, duty: "no/such" })).toBe(words.unknown);
    expect(await stored()).toEqual(before);
  });
});
