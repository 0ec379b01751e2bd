import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportWords } from "../../../src/cards/report-words.ts";
import { slackPerson } from "../../../src/adapters/slack/slack-ids.ts";
import type { Answering } from "../../../src/app/answering.ts";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { owedRows } from "../../../src/domain/progress/owed-rows.ts";
import { realAnswering } from "../../real-plans.ts";
import { alice, bob, carol, localSlackPath, team } from "./local-slack.ts";
import { openRoom, type Room } from "./slack-room.ts";

const duty = "lanu.cal.toteumat-toimijoittain@2027/hamina" as DutyId;
const words = reportWords.fi;

/** One story, told in order, by a button of a reminder. */
describe.skipIf(!localSlackPath)("a report in Slack", () => {
  let answering: Answering;
  let room: Room;
  beforeAll(async () => {
    answering = realAnswering();
    room = await openRoom("HTTP", answering, "2027-01-04T08:00");
    const { store, clockwork } = room.bot;
    const state = { kind: "approved", by: "settings", on: Temporal.PlainDate.from("2026-01-01") } as const;
    for (const [user, party] of [
      [alice, "hamina"],
      [bob, "kotka"],
    ] as const) {
      await store.people.save({ id: slackPerson(team, user), language: "fi" });
      const scope = { kind: "party", party: party as Party } as const;
      await store.people.saveRole({ person: slackPerson(team, user), name: "reporter", scope, state });
      await room.slack.openHome(user);
    }
    await clockwork.decideClock(slackPerson(team, carol), {
      kind: "continued",
      plan: "kymenlaakso-lanu-2020-2025" as never,
    });
    await room.bot.goTo("2027-01-04T10:00");
  }, 180_000);
  afterAll(() => room.stop());

  const rows = async () => {
    const found = await room.bot.store.duties.find(duty);
    return found ? owedRows(answering.plans, found) : [];
  };
  const stored = () => room.bot.store.progress.of([duty]);
  const state = async () => (await room.bot.store.duties.find(duty))?.state.kind;
  const chosen = (block: string, field: string, value: string) => ({
    [block]: { [`field:${field}`]: { type: "static_select", selected_option: { value } } },
  });
  const written = (block: string, field: string, value: string) => ({
    [block]: { [`field:${field}`]: { type: "plain_text_input", value } },
  });
  const open = async (user: string) => {
    const reminder = await room.told(await room.direct(user), ({ text }) => text.includes("29.1.2027"));
    await room.press(await room.direct(user), reminder, user, "duty:report");
    return room.form("view:report");
  };
  const formWith = (letters: string) =>
    expect.poll(() => room.form("view:report"), { timeout: 15_000 }).toContain(letters);

  it("opens at the reminder's button with the first row, and stores each step as it is sent", async () => {
    const [first, second, third] = await rows();
    expect(await open(alice)).toContain(`${duty} ${first?.id}`);
    await room.slack.submit(alice, {
      ...chosen(`state:${first?.id}`, "state", "done"),
      ...written(`note:${first?.id}`, "note", "Valmistui."),
      ...chosen(`metric:${first?.id}`, "metric", "0"),
      ...written(`figure:${first?.id}`, "figure", "12,5"),
    });
    await formWith(`${duty} ${second?.id}`);
    expect(await stored()).toMatchObject([
      { row: first?.id, state: "done", note: "Valmistui.", figure: { value: { units: 125, decimals: 1 } } },
    ]);
    await room.slack.submit(alice, chosen(`state:${second?.id}`, "state", "leave-out"));
    await formWith(`${duty} ${third?.id}`);
    expect(await stored()).toHaveLength(1);
  });

  it("stores nothing of a figure that is no number", async () => {
    const [, , third] = await rows();
    await room.slack.submit(alice, {
      ...chosen(`state:${third?.id}`, "state", "done"),
      ...chosen(`metric:${third?.id}`, "metric", "0"),
      ...written(`figure:${third?.id}`, "figure", "paljon"),
    });
    await formWith(`${duty} ${third?.id}`);
    expect(await stored()).toHaveLength(1);
  });

  it("is delivered with the last row, and every copy of the reminder says so", async () => {
    const left = (await rows()).slice(1);
    await open(alice);
    for (const row of left) {
      await formWith(`${duty} ${row.id}`);
      await room.slack.submit(alice, chosen(`state:${row.id}`, "state", "in-progress"));
    }
    await expect.poll(state, { timeout: 15_000 }).toBe("delivered");
    expect(await stored()).toHaveLength(left.length + 1);
    const notice = await room.form("view:notice");
    expect(notice).toContain(words.completed);
    await room.told(await room.direct(alice), ({ text }) => text.includes("annettu"));
  });

  it("opens for nobody else", async () => {
    const reminder = await room.told(await room.direct(bob), ({ text }) => text.includes("29.1.2027"));
    const forged = { type: "button", action_id: "duty:report", value: duty };
    await room.slack.press(await room.direct(bob), reminder.ts, bob, forged);
    expect(await room.form("view:notice")).toContain("Tehtävä kuuluu toiselle yksikölle.");
  });
});
