import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardMessage, type TeamsMessage } from "../../../src/adapters/teams/adaptive/adaptive-card.ts";
import { messageFaults } from "../../../src/adapters/teams/adaptive/card-faults.ts";
import type { Card, CardAction, Line } from "../../../src/cards/card.ts";
import { line, say } from "../../../src/cards/line.ts";
import { plainText } from "../../../src/cards/plain-text.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { parserFaults } from "./parsed-card.ts";
import { ofType, shown } from "./within.ts";

const cardOf = (lines: readonly Line[]): Card => ({ lang: "fi", lines, sources: [], suggestions: [] });
const written = (lines: readonly Line[]): TeamsMessage => cardMessage(cardOf(lines), plainText(cardOf(lines)).text);
const faultsOf = (message: TeamsMessage): readonly string[] => [
  ...messageFaults(message),
  ...parserFaults(message.card),
];
const duty = "lanu.cal.toteumat-toimijoittain@2027/hamina" as DutyId;
const offered: readonly CardAction[] = [
  { action: "deliver", duty, label: "Raportti on annettu" },
  { action: "acknowledge", duty, label: "Hoidan tämän" },
];
const acting = (text: string): Line => ({ ...line("item", say`${text}`), actions: offered });

describe("cardMessage", () => {
  it("tells every line in its order, a heading being one for screen readers too", () => {
    const { card } = written([
      line("lead", say`Haminan toimenpiteet:`),
      line("heading", say`Tavoite`),
      line("item", say`Vertaisryhmät`),
      line("note", say`Lähde: suunnitelma, Hamina`),
    ]);
    expect(shown(card)).toBe("Haminan toimenpiteet:\nTavoite\n• Vertaisryhmät\nLähde: suunnitelma, Hamina");
    expect(ofType(card, "TextBlock")).toMatchObject([{ text: "Tavoite", style: "heading", wrap: true }]);
    expect(card).toMatchObject({ version: "1.5", lang: "fi" });
  });

  it("puts a duty's buttons under its line, named for those who do not see it", () => {
    const { card } = written([acting("Toteumat toimijoittain, Haminan kaupunki")]);
    expect(card.body.map(({ type }) => type)).toEqual(["RichTextBlock", "ActionSet"]);
    expect(ofType(card, "Action.Execute")).toMatchObject([
      {
        ...{ verb: "deliver", data: { action: "deliver", duty }, associatedInputs: "none" },
        tooltip: "Raportti on annettu: Toteumat toimijoittain, Haminan kaupunki",
      },
      { verb: "acknowledge", data: { action: "acknowledge", duty } },
    ]);
  });

  it("leads to telling of the rows where there are any, else to saying that the report has been given", () => {
    const styles = (actions: readonly CardAction[]) =>
      ofType(written([{ ...acting("Toteumat"), actions }]).card, "Action.Execute").map(({ style }) => style);
    expect(styles([{ action: "report", duty, label: "Raportoi" }, ...offered])).toEqual([
      "positive",
      undefined,
      undefined,
    ]);
    expect(styles(offered)).toEqual(["positive", undefined]);
  });

  it("marks the plans' Finnish in an answer of another language", () => {
    const quoted = { kind: "fact", text: "Vertaisryhmät", value: "x", record: "x", plan: "x", lang: "fi" } as never;
    const { card } = cardMessage({ ...cardOf([line("body", say`The measure ${quoted}.`)]), lang: "en" }, "x");
    expect(ofType(card, "TextRun").map(({ text, lang }) => [text, lang])).toEqual([
      ["The measure ", undefined],
      ["Vertaisryhmät", "fi"],
      [".", undefined],
    ]);
  });

  it("says the answer where no card is shown: aloud, in a list of chats, in an old client", () => {
    const { card, summary } = written([line("lead", say`Hamina:`), line("item", say`a <b> & c_d`)]);
    expect(summary).toBe("Hamina: • a <b> & c_d");
    expect(card.speak).toBe("Hamina:\n• a  b    c_d");
    expect(card.fallbackText).toBe("Hamina:\n• a \\<b\\> \\& c\\_d");
  });

  it("leaves no line out, and says when the buttons are elsewhere", () => {
    const message = written(Array.from({ length: 60 }, (_, at) => acting(`Tehtävä abc ${at}`)));
    expect(faultsOf(message)).toEqual([]);
    for (let at = 0; at < 60; at++) expect(shown(message.card)).toContain(`Tehtävä abc ${at}`);
    expect(shown(message.card)).toContain("Loput saat kirjoittamalla «omat».");
    expect(ofType(message.card, "Action.Execute").length).toBeGreaterThan(6);
  });

  it("says which lines it holds when not even they fit", () => {
    const message = written(
      Array.from({ length: 400 }, (_, at) => line("item", say`Rivi ${String(at)} ${"sana ".repeat(9)}`)),
    );
    expect(faultsOf(message)).toEqual([]);
    const [, last = ""] = /rivit 1–(\d+) \/ 400/.exec(shown(message.card)) ?? [];
    expect(shown(message.card)).toContain(`Rivi ${Number(last) - 1} `);
    expect(shown(message.card)).not.toContain(`Rivi ${last} `);
  });

  it("can be made of any text, and shows it", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("lead", "body", "heading", "item", "note"), fc.string({ unit: "grapheme" }))),
        (lines) => {
          const message = written([
            line("lead", say`Vastaus`),
            ...lines.map(([style, text]) => line(style, say`${text}`)),
          ]);
          expect(faultsOf(message)).toEqual([]);
          for (const [, text] of lines) if (text.trim() !== "") expect(shown(message.card)).toContain(text);
        },
      ),
    ));
});
