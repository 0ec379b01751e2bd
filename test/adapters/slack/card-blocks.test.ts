import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockFaults } from "../../../src/adapters/slack/block-limits.ts";
import { answerMessage, cardMessage, type SlackMessage } from "../../../src/adapters/slack/card-blocks.ts";
import type { Card, CardAction, Line } from "../../../src/cards/card.ts";
import { line, say } from "../../../src/cards/line.ts";
import { plainText } from "../../../src/cards/plain-text.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";

const cardOf = (lines: readonly Line[], suggestions: readonly string[] = []): Card => ({
  ...{ lang: "fi", sources: [] },
  ...{ lines, suggestions },
});
const written = (lines: readonly Line[]): SlackMessage => {
  const card = cardOf(lines);
  return cardMessage(card, plainText(card).text);
};
const duty = "lanu.cal.toteumat-toimijoittain@2027/hamina" as DutyId;
const offered: readonly CardAction[] = [
  { action: "deliver", duty, label: "Raportti on annettu" },
  { action: "acknowledge", duty, label: "Hoidan tämän" },
  { action: "snooze", duty, label: "Muistuta myöhemmin" },
];
const acting = (text: string): Line => ({ ...line("item", say`${text}`), actions: offered });

/** Every string and every element in a message, wherever it stands. */
function within(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(within)];
}
const ofType = (message: SlackMessage, type: string): readonly object[] =>
  within(message.blocks).filter((each) => "type" in each && each.type === type);
const shown = (message: SlackMessage): string =>
  within(message.blocks)
    .flatMap((each) => ("text" in each && typeof each.text === "string" ? [each.text] : []))
    .join("\n");

describe("cardMessage", () => {
  it("tells the lead first, items as a list, headings in bold and notes as context", () => {
    const { blocks } = written([
      line("lead", say`Haminan toimenpiteet:`),
      line("heading", say`Tavoite`),
      line("item", say`Vertaisryhmät`),
      line("note", say`Lähde: suunnitelma, Hamina`),
    ]);
    expect(blocks.map(({ type }) => type)).toEqual(["rich_text", "context"]);
    expect(blocks[0]).toMatchObject({
      elements: [
        { elements: [{ text: "Haminan toimenpiteet:" }, { text: "\n\nTavoite", style: { bold: true } }] },
        { type: "rich_text_list", elements: [{ elements: [{ text: "Vertaisryhmät" }] }] },
      ],
    });
  });

  it("puts a duty's buttons under its line, named for those who do not see it", () => {
    const message = written([acting("Toteumat toimijoittain, Haminan kaupunki")]);
    expect(message.blocks[1]).toMatchObject({ type: "actions" });
    expect(ofType(message, "button")).toMatchObject([
      {
        ...{ action_id: "duty:deliver", value: duty, style: "primary" },
        accessibility_label: "Raportti on annettu: Toteumat toimijoittain, Haminan kaupunki",
      },
      { action_id: "duty:acknowledge", value: duty },
      { action_id: "duty:snooze", value: duty },
    ]);
  });

  it("changes the id of the buttons' block with what the card says", () => {
    const id = (message: SlackMessage): unknown => message.blocks[1]?.block_id;
    expect(id(written([acting("avoin")]))).not.toBe(id(written([acting("annettu")])));
    expect(id(written([acting("avoin")]))).toBe(id(written([acting("avoin")])));
  });

  it("leaves no line out, and says when the buttons are elsewhere", () => {
    const message = written(Array.from({ length: 30 }, (_, at) => acting(`Tehtävä abc ${at}`)));
    expect(blockFaults(message)).toEqual([]);
    for (let at = 0; at < 30; at++) expect(shown(message)).toContain(`Tehtävä abc ${at}`);
    expect(shown(message)).toContain("Loput ovat Koti-välilehdellä");
    expect(ofType(message, "button").length).toBeGreaterThan(6);
  });

  it("says which lines it holds when not even they fit", () => {
    const message = written(
      Array.from({ length: 400 }, (_, at) => line("item", say`Rivi ${String(at)} ${"sana ".repeat(9)}`)),
    );
    expect(blockFaults(message)).toEqual([]);
    const [, last = ""] = /rivit 1–(\d+) \/ 400/.exec(shown(message)) ?? [];
    expect(shown(message)).toContain(`Rivi ${Number(last) - 1} `);
    expect(shown(message)).not.toContain(`Rivi ${last} `);
  });

  it("can be made of any text", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("lead", "body", "heading", "item", "note"), fc.string({ unit: "grapheme" }))),
        (lines) => {
          const card = cardOf([line("lead", say`Vastaus`), ...lines.map(([style, text]) => line(style, say`${text}`))]);
          const message = cardMessage(card, plainText(card).text);
          expect(blockFaults(message)).toEqual([]);
          for (const [, text] of lines) expect(shown(message)).toContain(text.trim());
        },
      ),
    ));
});

describe("answerMessage", () => {
  const card = cardOf([line("lead", say`Kumpaa tarkoitat?`)], ["Tyytyväinen elämäänsä", "Vanhempi tyytyväinen"]);
  const answered = { card, text: "Kumpaa tarkoitat?", lang: "fi" } as const;
  const under = (message: SlackMessage): readonly object[] => ofType(message, "button");

  it("offers each choice on a row of its own, with its text to go on with", () => {
    const message = answerMessage(answered, { shareable: false, feedback: false });
    expect(under(message)).toMatchObject([
      { action_id: "answer:choice", value: "Tyytyväinen elämäänsä" },
      { action_id: "answer:choice", value: "Vanhempi tyytyväinen" },
    ]);
    expect(message.blocks).toHaveLength(3);
  });

  it("has the row that is wished for", () => {
    const only = { ...answered, card: cardOf(card.lines) };
    const ids = (message: SlackMessage) => under(message).map((each) => "action_id" in each && each.action_id);
    expect(ids(answerMessage(only, { shareable: false, feedback: false }))).toEqual([]);
    expect(ids(answerMessage({ ...only, more: true }, { shareable: true, feedback: true }))).toEqual(
      ["more", "share", "right", "wrong"].map((name) => `answer:${name}`),
    );
  });

  it("keeps its room whatever the question was", () => {
    const long = { shareable: true, feedback: true, key: "ä".repeat(40_000) };
    const lines = Array.from({ length: 30 }, () => line("item", say`${"sanoja ".repeat(13)}`));
    const message = answerMessage({ ...answered, card: cardOf(lines), more: true }, long);
    expect(blockFaults(message)).toEqual([]);
    expect(shown(message)).not.toContain("Viestiin mahtuivat");
  });
});

describe("a title of the plan", () => {
  const hostile = [
    ...[
      "<!channel>",
      "<!here|all>",
      "@here",
      "@channel",
      "<@U1>",
      "<#C1>",
      "<!subteam^S1>",
      "<https://evil.example|katso>",
    ],
    ...[
      "https://evil.example",
      "*lihava*",
      "_kursiivi_",
      "~yli~",
      "`koodi`",
      "> lainaus",
      ":tada:",
      "&lt;!channel&gt;",
    ],
  ];

  it.each(hostile)("neither calls nor links nor formats: %s", (title) => {
    const message = answerMessage(
      {
        card: cardOf([line("lead", say`${title}`), acting(title), line("note", say`${title}`)], [title]),
        text: title,
        lang: "fi",
      },
      { shareable: true, feedback: true },
    );
    expect(blockFaults(message)).toEqual([]);
    for (const type of ["mrkdwn", "markdown", "link", "user", "usergroup", "channel", "broadcast", "emoji"])
      expect(ofType(message, type)).toEqual([]);
    expect(shown(message)).toContain(title);
    for (const each of ofType(message, "plain_text")) expect(each).toMatchObject({ emoji: false });
  });

  it("begins no markup in the fallback text either", () => {
    const title = hostile.join(" ");
    const { text } = cardMessage(cardOf([line("lead", say`${title}`)]), title);
    expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|@(here|channel|everyone)/);
  });
});

describe("the fallback text", () => {
  it("carries the answer", () => expect(written([line("lead", say`Kyllä & näin`)]).text).toBe("Kyllä &amp; näin"));

  it("ends at a line and says so when it is long", () => {
    const { text } = written(
      Array.from({ length: 200 }, (_, at) => line("item", say`Kohta ${String(at)}, jossa on sanoja`)),
    );
    expect(text.length).toBeLessThan(3_100);
    expect(text).toMatch(/sanoja\n… Viestissä on lisää\.$/);
  });
});
