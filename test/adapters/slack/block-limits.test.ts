import { describe, expect, it } from "vitest";
import { blockFaults } from "../../../src/adapters/slack/block-limits.ts";

const plain = (length: number) => ({ type: "plain_text", text: "a".repeat(length) });
const section = (length = 5) => ({ type: "section", text: plain(length) });
const press = (fields: object = {}) => ({ type: "button", text: plain(5), ...fields });
const option = (fields: object = {}) => ({ text: plain(5), value: "a", ...fields });
const row = (elements: readonly object[]) => ({ type: "actions", elements });
const message = (...blocks: readonly object[]) => ({ text: "a", blocks });
const modal = (fields: object, ...blocks: readonly object[]) => ({ type: "modal", title: plain(5), ...fields, blocks });
const asked = (element: object) => modal({ submit: plain(5) }, { type: "input", label: plain(5), element });
const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

describe("blockFaults", () => {
  it("lets pass what Slack takes", () => {
    expect(blockFaults(message(...many(50, section())))).toEqual([]);
    expect(blockFaults(message(section(3_000), row(many(25, press({ text: plain(75) })))))).toEqual([]);
    expect(blockFaults(asked({ type: "static_select", options: many(100, option()) }))).toEqual([]);
    expect(blockFaults({ type: "home", blocks: many(100, section()) })).toEqual([]);
  });

  it.each([
    ["51 blocks", message(...many(51, section()))],
    ["no block", message()],
    ["3,001 characters", message(section(3_001))],
    ["an empty text", message(section(0))],
    ["a section that says nothing", message({ type: "section" })],
    ["11 fields", message({ type: "section", fields: many(11, plain(5)) })],
    ["a field of 2,001 characters", message({ type: "section", fields: [plain(2_001)] })],
    ["26 actions", message(row(many(26, press())))],
    ["a button of 76 characters", message(row([press({ text: plain(76) })]))],
    ["a button's label of 76 characters", message(row([press({ accessibility_label: "a".repeat(76) })]))],
    ["a button's value of 2,001 characters", message(row([press({ value: "a".repeat(2_001) })]))],
    ["an action twice in a block", message(row(many(2, press({ action_id: "a" }))))],
    ["a block_id twice", message(...many(2, { ...section(), block_id: "a" }))],
    ["a block_id of 256 characters", message({ ...section(), block_id: "a".repeat(256) })],
    ["an action_id of 256 characters", message(row([press({ action_id: "a".repeat(256) })]))],
    ["11 things of context", message({ type: "context", elements: many(11, plain(5)) })],
    ["a header of 151 characters", message({ type: "header", text: plain(151) })],
    ["a picture without words", message({ type: "image", image_url: "https://example.org/a.png" })],
    ["12,001 characters of markdown", message(...many(3, { type: "markdown", text: "a".repeat(4_001) }))],
    ["a table of 101 rows", message({ type: "table", rows: many(101, [{ type: "raw_text", text: "a" }]) })],
    ["a table of 21 columns", message({ type: "table", rows: [many(21, { type: "raw_text", text: "a" })] })],
    ["two tables", message(...many(2, { type: "table", rows: [[{ type: "raw_text", text: "a" }]] }))],
    ["more in all than a message takes", message(...many(5, section(2_900)))],
    ["an unknown block", message({ type: "sectoin", text: plain(5) })],
    ["an unknown element", message(row([{ type: "buton", text: plain(5) }]))],
    ["no fallback text", { blocks: [section()] }],
    ["40,001 characters of fallback text", { text: "a".repeat(40_001), blocks: [section()] }],
    ["101 blocks in a view", { type: "home", blocks: many(101, section()) }],
    ["a title of 25 characters", modal({ title: plain(25) }, section())],
    ["a modal without a title", modal({ title: undefined }, section())],
    ["a submit of 25 characters", modal({ submit: plain(25) }, section())],
    ["metadata of 3,001 characters", modal({ private_metadata: "a".repeat(3_001) }, section())],
    [
      "a question that cannot be submitted",
      modal({}, { type: "input", label: plain(5), element: { type: "datepicker" } }),
    ],
    ["101 options", asked({ type: "static_select", options: many(101, option()) })],
    ["an option of 76 characters", asked({ type: "static_select", options: [option({ text: plain(76) })] })],
    [
      "an option's value of 151 characters",
      asked({ type: "static_select", options: [option({ value: "a".repeat(151) })] }),
    ],
    ["11 checkboxes", asked({ type: "checkboxes", options: many(11, option()) })],
    ["6 things in a menu", message(row([{ type: "overflow", options: many(6, option()) }]))],
    ["feedback in a view", modal({}, { type: "context_actions", elements: [{ type: "feedback_buttons" }] })],
  ])("rejects %s", (_what, surface) => expect(blockFaults(surface)).not.toEqual([]));

  it("tells where", () =>
    expect(blockFaults(message(section(), section(3_001)))).toEqual(["blocks[1].text.text: 3001, at most 3000"]));
});
