import { isMarkdownFree } from "./markdown.ts";
import { cardLimits, knownTypes } from "./card-limits.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Elements of a card by the place where they stand. */
interface Placed {
  readonly at: string;
  readonly depth: number;
  readonly fields: Fields;
}

/** Everything in a message that Teams would refuse, cut or misread, each with its place; empty when it can be sent. */
export function messageFaults(message: { readonly summary: string; readonly card: object }): readonly string[] {
  return [
    ...rangeFault(message.summary.length, [1, cardLimits.summary], "summary"),
    ...rangeFault(sizeOf(message), [0, cardLimits.bytes], "bytes"),
    ...cardFaults(message.card),
  ];
}

/** The same of a card alone, as it is sent in answer to a press. */
export function cardFaults(card: object): readonly string[] {
  const placed = elementsIn(card, "card", 0);
  const ids = placed.flatMap(({ fields }) => (typeof fields["id"] === "string" ? [fields["id"]] : []));
  return [
    ...rangeFault(sizeOf(card), [0, cardLimits.bytes], "bytes"),
    ...rangeFault(listOf((card as Fields)["body"]).length, [1, Infinity], "card.body"),
    ...placed.flatMap(elementFaults),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} stands twice`),
  ];
}

/** Bytes as Teams counts them. */
export function sizeOf(value: object): number {
  return Buffer.byteLength(JSON.stringify(value), "utf16le");
}

function elementsIn(value: unknown, at: string, depth: number): readonly Placed[] {
  if (Array.isArray(value)) return value.flatMap((each, n) => elementsIn(each, `${at}[${n}]`, depth));
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Fields;
  const inside = depth + (fields["type"] === "Container" ? 1 : 0);
  return [
    ...("type" in fields ? [{ at, depth: inside, fields }] : []),
    ...Object.entries(fields).flatMap(([field, each]) =>
      field === "data" ? [] : elementsIn(each, `${at}.${field}`, inside),
    ),
  ];
}

function elementFaults({ at, depth, fields }: Placed): readonly string[] {
  const type = String(fields["type"]);
  const needs = knownTypes[type];
  if (!needs) return [`${at}: unknown type ${type}`];
  return [
    ...needs.filter((field) => fields[field] === undefined).map((field) => `${at}.${field}: missing`),
    ...rangeFault(depth, [0, cardLimits.depth], `${at}: depth`),
    ...(fields["wrap"] === false ? [`${at}: does not wrap`] : []),
    ...textFaults(type, fields, at),
    ...("actions" in fields ? actionsFaults(listOf(fields["actions"]), at) : []),
    ...listOf(fields["choices"]).flatMap((choice, n) => choiceFaults(choice as Fields, `${at}.choices[${n}]`)),
    ...rangeFault(listOf(fields["choices"]).length, [0, cardLimits.choices], `${at}.choices`),
  ];
}

function textFaults(type: string, fields: Fields, at: string): readonly string[] {
  const text = fields["text"];
  if (type === "TextBlock" && typeof text === "string" && !isMarkdownFree(text)) return [`${at}: would be formatted`];
  return text === "" ? [`${at}: empty`] : [];
}

function actionsFaults(actions: readonly unknown[], at: string): readonly string[] {
  const each = actions.flatMap((action, n) => {
    const { title, tooltip, data } = action as Fields;
    return [
      ...rangeFault(lengthOf(title), [1, cardLimits.actionTitle], `${at}.actions[${n}].title`),
      ...rangeFault(lengthOf(tooltip), [0, cardLimits.tooltip], `${at}.actions[${n}].tooltip`),
      ...rangeFault(JSON.stringify(data ?? "").length, [1, cardLimits.data], `${at}.actions[${n}].data`),
    ];
  });
  return [...rangeFault(actions.length, [1, cardLimits.actions], `${at}.actions`), ...each];
}

function choiceFaults({ title, value }: Fields, at: string): readonly string[] {
  return [
    ...rangeFault(lengthOf(title), [1, cardLimits.choiceTitle], `${at}.title`),
    ...rangeFault(lengthOf(value), [1, cardLimits.choiceValue], `${at}.value`),
  ];
}

function rangeFault(count: number, [least, most]: readonly [number, number], at: string): readonly string[] {
  if (count > most) return [`${at}: ${count}, at most ${most}`];
  return count < least ? [`${at}: ${count}, at least ${least}`] : [];
}

function lengthOf(text: unknown): number {
  return typeof text === "string" ? text.length : 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
