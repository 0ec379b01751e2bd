import { expect, it } from "vitest";
import { dryRun, stateNow } from "../../../src/application/reminders/dry-run.ts";
import { anna, didrik, haminaLife, kaisa, plans } from "./hamina.ts";

it("a dry run tells what is then sent when nobody does anything, to those who report and to those who watch over it", async () => {
  const life = await haminaLife();
  await life.enrol(didrik, "manager", "hamina");
  await life.plan();
  const window = { from: Temporal.PlainDate.from("2027-01-11"), until: Temporal.PlainDate.from("2027-02-20") };
  const rows = dryRun(plans, await stateNow(life.store, life.founding, window), { window, ...life });
  const met = new Set<string>([anna, didrik, kaisa]);
  const said = rows
    .filter(({ to = "" }) => met.has(to))
    .map(({ day, to, duty, step }) => `${day.toString()} ${to ?? ""} ${duty.id} ${step}`);
  await life.goTo("2027-02-20T12:00");
  const duties = await life.store.duties.dueIn(window.from, Temporal.PlainDate.from("2027-05-01"));
  const sent = (await life.store.outbox.remindersOf(duties.map(({ id }) => id)))
    .filter(({ state, recipient }) => state === "sent" && met.has(recipient))
    .map(({ day, recipient, duty, step }) => `${day.toString()} ${recipient} ${duty} ${step}`);
  await life.close();
  expect(said.toSorted()).toEqual(sent.toSorted());
  expect(sent.some((each) => each.startsWith(`2027-02-01 ${didrik}`) && each.includes("review"))).toBe(true);
}, 60_000);
