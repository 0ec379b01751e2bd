import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { teamsPerson } from "../../../src/adapters/teams/teams-ids.ts";
import { digestWords } from "../../../src/cards/digest-words.ts";
import { picturePageWords } from "../../../src/cards/picture-page-words.ts";
import { reportWords } from "../../../src/cards/report-words.ts";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import { realAnswering } from "../../real-plans.ts";
import { call, openPlayground, playgroundThere, say, sitter, type Playground } from "./playground.ts";

const report = "lanu.cal.toteumat-toimijoittain@2027/hamina" as DutyId;
const me = teamsPerson(sitter.tenant, sitter.user);
const looks = process.env["TEAMS_LOOKS"];

/** One story, told in order: each step stands on those before it. */
describe.skipIf(!playgroundThere)("Teams as Agents Playground shows it", () => {
  let ground: Playground;
  beforeAll(async () => {
    ground = await openPlayground(realAnswering(), "2027-01-04T08:00");
  }, 120_000);
  afterAll(() => ground.stop());

  const open = (name: string) => ground.page.getByRole("treeitem", { name }).first().click();
  const sees = (text: string | RegExp) => ground.page.getByText(text).last().waitFor({ timeout: 30_000 });
  const press = (name: string) => ground.page.getByRole("button", { name, exact: true }).last().click();
  const look = (name: string) =>
    looks === undefined ? undefined : ground.page.screenshot({ path: `${looks}/${name}.png` });

  /** What is pressed while the page still moves opens nothing, or shuts again: presses until that works. */
  const until = (pressed: () => Promise<unknown>) => {
    const works = () =>
      pressed().then(
        () => true,
        () => false,
      );
    return expect.poll(works, { timeout: 60_000 }).toBe(true);
  };
  const soon = { timeout: 5_000 };
  /** Opens a list, and gives one of its choices. */
  const choice = async (list: string, text: string | RegExp) => {
    const shown = ground.page.getByText(text, { exact: true }).last();
    await until(async () => {
      await ground.page.getByLabel(list).last().click(soon);
      await shown.waitFor(soon);
    });
    return shown;
  };

  it("answers a question and a follow-up between a person and the bot", async () => {
    await open("Personal Chat");
    await sees("Vastaan hyvinvointisuunnitelmista");
    await say(ground.page, "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?");
    await sees(/15\s%/);
    await say(ground.page, "entä ammattikoululaiset?");
    await sees(/16\s%/);
    await look("1-question");
  });

  it("goes on with a long answer at its button", async () => {
    await say(ground.page, "Mitkä ovat Kotkan toimenpiteet?");
    await sees(/1–\d+ \//);
    await press("Lisää");
    await sees(/^(?!1–)\d+–\d+ \//);
    await look("2-more");
  });

  it("shows a picture, which says in words what it shows, and tells it as text at a press", async () => {
    const { page } = ground;
    for (const [name, question, said] of [
      ["3-trend", "Miten lukiolaisten yksinäisyys on muuttunut?", /2019: 12\s%/],
      ["4-wheel", "Näytä vuosikello", "Vuosikello 2027"],
    ] as const) {
      await say(page, question);
      const image = page.getByRole("img", { name: said }).last();
      await image.waitFor({ timeout: 30_000 });
      await expect
        .poll(() => image.evaluate((shown: unknown) => (shown as { naturalWidth: number }).naturalWidth))
        .toBeGreaterThan(600);
      await look(name);
      await press(picturePageWords.fi.asText);
      await sees(said);
      await look(`${name}-text`);
    }
  });

  it("shows one's own things at a word", async () => {
    await say(ground.page, "omat");
    await sees("Ilmoittaudu yksikköön");
    await look("5-home");
  });

  it("reminds unasked, takes a press for the duty, and shows what came of it", async () => {
    const { store, clockwork, goTo } = ground.bot;
    const [scope, on] = [{ kind: "party", party: "hamina" as Party }, Temporal.PlainDate.from("2026-12-01")] as const;
    await store.people.saveRole({ person: me, name: "reporter", scope, state: { kind: "approved", by: me, on } });
    await clockwork.decideClock(me, { kind: "continued", plan: "kymenlaakso-lanu-2020-2025" as PlanId });
    await goTo("2027-01-04T10:00");
    await sees("29.1.2027");
    await look("6-reminder");
    await press(digestWords.fi.actions.acknowledge);
    await sees("Kirjattu: otettu hoidettavaksi.");
    await expect.poll(async () => (await store.duties.find(report))?.state.kind).toBe("acknowledged");
    await look("7-acknowledged");
  });

  it("asks for a day when one wants to be reminded later", async () => {
    await press(digestWords.fi.actions.snooze);
    const day = ground.page.getByPlaceholder("Select a date...").last();
    await day.waitFor();
    await look("8-snooze");
    const cell = ground.page.getByRole("gridcell", { name: "20, January, 2027" });
    await until(async () => {
      await day.click(soon);
      await cell.click(soon);
    });
    await press("Tallenna");
    await sees("Muistutan uudelleen 20.1.2027.");
    await look("9-snoozed");
  });

  it("takes a report row by row in the reminder's place", async () => {
    const { store } = ground.bot;
    await press(digestWords.fi.actions.report);
    await sees(reportWords.fi.state);
    await look("10-report");
    await (await choice(reportWords.fi.state, reportWords.fi.states.done)).click();
    await ground.page.getByLabel(reportWords.fi.note).last().fill("Valmistui keväällä.");
    await look("11-filled");
    await press(reportWords.fi.next);
    await sees(/Kiitos, tallennettu/);
    await look("12-next");
    expect(await store.progress.of([report])).toMatchObject([{ state: "done", note: "Valmistui keväällä." }]);
    await press(reportWords.fi.correct);
    await choice(reportWords.fi.correct, /\(valmis\): /);
    await look("13-rows");
    await ground.page.keyboard.press("Escape");
    await press(reportWords.fi.back);
    await sees("29.1.2027");
  });

  it("answers where it is called by its name in a group chat", async () => {
    await open("Group Chat");
    await call(ground.page, "Mitä Hamina tekee vanhemmuuden tukemiseksi?");
    await sees("matalankynnyksen");
    await look("14-group");
  });

  it("finds an indicator from the message box and puts its card in", async () => {
    await open("Personal Chat");
    await ground.page.getByRole("button", { name: "Trigger Message Extension App" }).click();
    await ground.page.getByText("Search Command").click();
    await ground.page.getByPlaceholder("Enter a search term").pressSequentially("yksinäi");
    await ground.page.getByText("Tuntee itsensä yksinäiseksi", { exact: true }).last().click();
    await look("15-found");
    await sees(/4\.–5\.-luokkalaiset, Kymenlaakso/);
    await look("16-inserted");
  });
});
