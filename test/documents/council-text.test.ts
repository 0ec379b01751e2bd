import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../src/adapters/files/write-docx.ts";
import { unaccountedNumbers } from "../../src/application/number-gate.ts";
import { councilText } from "../../src/documents/council-text.ts";
import type { CouncilLanguage } from "../../src/documents/council-words.ts";
import { paperOf, textOf } from "../../src/documents/document.ts";
import { markdown } from "../../src/documents/markdown.ts";
import type { PlanId } from "../../src/domain/plan/id.ts";
import type { Progress } from "../../src/domain/progress/progress.ts";
import { progressByRow } from "../../src/domain/progress/row-progress.ts";
import { rowRoundsOf, type Standing } from "../../src/domain/progress/standing.ts";
import { statusSummary } from "../../src/domain/query/status-summary.ts";
import { anna, at, day } from "../domain/duty/duties.ts";
import { anyStanding, owed, plans } from "../domain/progress/standings.ts";

const plan = "kymenlaakso-lanu-2020-2025" as PlanId;
const today = day("2027-02-15");
const overlay = { continued: "all" as const, dates: new Map() };

function blocksOf(standing: Standing, lang: CouncilLanguage) {
  const summary = statusSummary(plans, { filter: { plans: [plan] }, today, overlay, standing });
  const current = new Set(rowRoundsOf(plans, standing, today).current.map(({ id }) => id));
  const said = progressByRow(standing.entries.filter(({ duty }) => current.has(duty)));
  return { summary, blocks: councilText({ summary, said }, { plans, lang, today: today.toString() }) };
}

const textIn = (standing: Standing, lang: CouncilLanguage): string =>
  markdown(paperOf(blocksOf(standing, lang).blocks, lang));

/** Somebody of Hamina told of one row in the round that ends in January 2027. */
const told: Standing = {
  duties: owed,
  shares: [],
  entries: owed
    .filter(
      ({ party, due, entry }) =>
        party === "hamina" && due.year === 2027 && plans.get("calendar-entry", entry).kindOf === "evaluation",
    )
    .slice(0, 1)
    .map(({ id }): Progress => {
      const row = plans.get("action-row", "lanu.hamina.arvostaminen");
      const figure = { metric: row.metrics[0] ?? "", value: { units: 125, decimals: 1 } };
      return {
        duty: id,
        row: row.id,
        state: "done",
        note: "# Valmis *nyt* 3 kpl\n<b>",
        figure,
        by: anna,
        at: at("2027-01-20T10:00"),
      };
    }),
};

describe("councilText", () => {
  it("has every number in a typed part, whatever was reported, in both languages", () =>
    fc.assert(
      fc.property(anyStanding, fc.constantFrom("fi", "sv"), (standing, lang: CouncilLanguage) => {
        const { text, spans } = textOf(blocksOf(standing, lang).blocks, lang);
        expect(unaccountedNumbers(text, spans)).toEqual([]);
      }),
      { numRuns: 10 },
    ));

  it("tells what was done with its figure, and plainly who has not reported", () => {
    const text = textIn(told, "fi");
    expect(text).toMatch(/^- Haminan kaupunki: valmis\. «# Valmis \\\*nyt\\\* 3 kpl \\<b\\>» .*: lukema 12,5\.$/m);
    expect(text).toMatch(/^- Ei raportoitu: .*Kotkan kaupunki/m);
    expect(text).toContain("Toimenpiderivejä 159: valmis 1, kertomatta 158.");
  });

  it("says in Swedish what it says in Finnish", () => {
    const text = textIn(told, "sv");
    expect(text).toMatch(/^- Fredrikshamns stad: klar\. /m);
    expect(text).toContain("Inte rapporterat: ");
    expect(text).toContain("Trafikljusen har vi räknat ut");
  });

  it("gives figures beside the whole country with the light that we computed", () =>
    expect(textIn(told, "fi").replaceAll("\u00a0", " ")).toContain(
      "- Kokee olevansa tärkeä osa kouluyhteisöä, 4.–5.-luokkalaiset (2023): 41 %, koko maa 43 %: punainen (huonompi)",
    ));

  it("is the same text in Word, under headings that Word knows", async () => {
    const { blocks } = blocksOf(told, "fi");
    const parts = unzipSync(await writeDocx(paperOf(blocks, "fi")));
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const paragraphs = document
      .split("</w:p>")
      .map((each) => [...each.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""));
    const plain = (text: string): string =>
      text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&apos;");
    expect(paragraphs.filter(Boolean)).toEqual(paperOf(blocks, "fi").paragraphs.map(({ text }) => plain(text)));
    expect(document).toContain('<w:pStyle w:val="Heading2"/>');
    expect(strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array())).toContain("wordprocessingml.document.main+xml");
  });
});
