import { describe, expect, it } from "vitest";
import type { Question } from "../../src/application/ports.ts";
import type { Picture } from "../../src/cards/picture.ts";
import { realAnswering } from "../real-plans.ts";

const { answer } = realAnswering();
const pictureOf = async (text: string, more: Partial<Question> = {}): Promise<Picture | undefined> =>
  (await answer({ text, context: [], today: "2026-11-22", ...more })).card.picture;

const lanu = "kymenlaakso-lanu-2020-2025";

describe("the picture of an answer", () => {
  it.each(["näytä vuosikello", "visa årshjulet", "show the annual clock"])("is the wheel: %s", async (text) =>
    expect(await pictureOf(text)).toEqual({ kind: "wheel", year: 2026, filter: { plans: [lanu] } }),
  );

  it.each([
    "piirrä kiusaamisen kehitys",
    "kiusaamisen kehitys kuvaajana",
    "diagrammi kiusaamisesta",
    "rita en kurva över mobbningen",
    "draw a chart of bullying",
    "trend in bullying",
  ])("is the trend: %s", async (text) =>
    expect(await pictureOf(text)).toEqual({ kind: "trend", indicator: "lanu.koulukiusaaminen", groups: [] }),
  );

  it("keeps to the group and the year that were asked for", async () => {
    const groups = ["upper-secondary"];
    expect(await pictureOf("diagram över ensamhet bland gymnasieelever")).toMatchObject({ kind: "trend", groups });
    expect(await pictureOf("vuosikello 2027")).toEqual({ kind: "wheel", year: 2027, filter: {} });
  });

  it.each([
    ["a single figure", "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?"],
    ["figures that cannot be compared", "Miten tuki mielialaan koulussa on kehittynyt?"],
    ["a part of the circle", "Mitkä foorumit kuuluvat vuosikelloon?"],
    ["a list of measures", "Mitkä ovat Kotkan toimenpiteet?"],
    ["a greeting", "hei"],
  ])("is none for %s", async (_what, text) => expect(await pictureOf(text)).toBeUndefined());

  it("comes with the first page only", async () => {
    const first = await answer({ text: "vuosikello 2027", context: [], today: "2026-11-22" });
    expect(first.more).toBe(true);
    expect(first.card.picture).toBeDefined();
    expect(await pictureOf("lisää", { context: ["vuosikello 2027"] })).toBeUndefined();
  });
});
