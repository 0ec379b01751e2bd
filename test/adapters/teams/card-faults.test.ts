import { describe, expect, it } from "vitest";
import { cardFaults, messageFaults } from "../../../src/adapters/teams/adaptive/card-faults.ts";
import { parserFaults } from "./parsed-card.ts";

const text = (length = 5) => ({ type: "TextBlock", text: "a".repeat(length), wrap: true });
const press = (fields: object = {}) => ({
  ...{ type: "Action.Execute", title: "Tee", verb: "do", data: { action: "do" }, associatedInputs: "none" },
  ...fields,
});
const choices = (...fields: readonly object[]) => ({
  ...{ type: "Input.ChoiceSet", id: "unit", label: "Yksikkö", wrap: true },
  choices: fields.map((each) => ({ title: "a", value: "a", ...each })),
});
const card = (...body: readonly object[]) => ({
  ...{ type: "AdaptiveCard", version: "1.5", lang: "fi", speak: "a", fallbackText: "a" },
  body,
});
const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);
const nested = (depth: number): object => (depth === 0 ? text() : { type: "Container", items: [nested(depth - 1)] });

describe("cardFaults", () => {
  it("lets pass what Teams takes", () => {
    const right = card(text(), { type: "ActionSet", actions: many(6, press()) }, choices({}), nested(5));
    expect(cardFaults(right)).toEqual([]);
    expect(parserFaults(right)).toEqual([]);
  });

  it.each([
    ["a card that says nothing", card()],
    ["a card whose language is not told", { ...card(text()), lang: undefined }],
    ["a card that nobody can read aloud", { ...card(text()), speak: undefined }],
    ["a card without words for those who do not see it", { ...card(text()), fallbackText: undefined }],
    ["a text that does not wrap", card({ ...text(), wrap: false })],
    ["an empty text", card(text(0))],
    ["a text that markdown would take", card({ ...text(), text: "*a*" })],
    ["more than a message takes", card(text(18_000))],
    ["seven buttons in a row", card({ type: "ActionSet", actions: many(7, press()) })],
    ["a row without buttons", card({ type: "ActionSet", actions: [] })],
    ["a button of 61 characters", card({ type: "ActionSet", actions: [press({ title: "a".repeat(61) })] })],
    ["a button that sends too much", card({ type: "ActionSet", actions: [press({ data: "a".repeat(1_001) })] })],
    [
      "a button that would take inputs by chance",
      card({ type: "ActionSet", actions: [press({ associatedInputs: undefined })] }),
    ],
    ["an input without a label", card({ ...choices({}), label: undefined })],
    ["two inputs of one name", card(choices({}), choices({}))],
    ["a choice without words", card(choices({ title: "" }))],
    ["a choice of 121 characters", card(choices({ title: "a".repeat(121) }))],
    ["501 choices", card(choices(...many(501, {})))],
    ["containers six deep", card(nested(6))],
    ["a picture without words", card({ type: "Image", url: "https://example.org/a.png" })],
    ["an unknown element", card({ type: "Media" })],
    ["an action that opens an address", card({ type: "ActionSet", actions: [press({ type: "Action.OpenUrl" })] })],
  ])("rejects %s", (_what, wrong) => expect(cardFaults(wrong)).not.toEqual([]));

  it("tells where", () =>
    expect(cardFaults(card(text(), { ...text(), wrap: false }))).toEqual(["card.body[1]: does not wrap"]));
});

describe("messageFaults", () => {
  it("counts the summary in", () => {
    expect(messageFaults({ summary: "a", card: card(text()) })).toEqual([]);
    expect(messageFaults({ summary: "", card: card(text()) })).not.toEqual([]);
    expect(messageFaults({ summary: "a".repeat(301), card: card(text()) })).not.toEqual([]);
  });
});

describe("the parser the other tests ask", () => {
  it.each([
    ["an element it does not know", card({ type: "TextBlok", text: "a" })],
    ["seven buttons", card({ type: "ActionSet", actions: many(7, press()) })],
    ["an input without a name", card({ ...choices({}), id: undefined })],
    ["a style that does not exist", card({ ...text(), size: "Huge" })],
  ])("finds %s", (_what, wrong) => expect(parserFaults(wrong)).not.toEqual([]));
});
