import { blockShapes, elementShapes, fieldText, surfaceLimits, tableColumns } from "./slack-limits.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Everything in a message or a view that Slack would refuse, each with its place; empty when it can be sent. It takes what is sent,
 * so that nothing hides behind a type.
 */
export function blockFaults(surface: object): readonly string[] {
  const fields = surface as Fields;
  const blocks = listOf(fields["blocks"]);
  return [
    ...("type" in fields ? viewFaults(fields, blocks) : messageFaults(fields, blocks)),
    ...blocks.flatMap((block, at) => blockFault(block, `blocks[${at}]`)),
    ...repeated(
      blocks.map((block) => fieldsOf(block)["block_id"]),
      "blocks: block_id",
    ),
    ...focusFaults(blocks),
  ];
}

/** How much of a message's room its blocks take. */
export function sizeOf(blocks: readonly object[]): number {
  return Buffer.byteLength(JSON.stringify(blocks));
}

function messageFaults(message: Fields, blocks: readonly unknown[]): readonly string[] {
  const markdown = ofType(blocks, "markdown").map((block) => textOf(block["text"]) ?? "");
  return [
    ...textFault(message["text"], [1, surfaceLimits.fallbackText], "text"),
    ...(message["text"] === undefined ? ["text: missing"] : []),
    ...countFault(blocks.length, [1, surfaceLimits.messageBlocks], "blocks"),
    ...countFault(sizeOf(blocks.map(fieldsOf)), [0, surfaceLimits.messageBytes], "blocks: bytes"),
    ...countFault(markdown.join("").length, [0, surfaceLimits.markdown], "blocks: markdown"),
    ...countFault(ofType(blocks, "table").length, [0, surfaceLimits.tables], "blocks: tables"),
  ];
}

function viewFaults(view: Fields, blocks: readonly unknown[]): readonly string[] {
  const modal = view["type"] === "modal";
  const asks = ofType(blocks, "input").length > 0;
  return [
    ...(modal || view["type"] === "home" ? [] : ["type: unknown"]),
    ...countFault(blocks.length, [0, surfaceLimits.viewBlocks], "blocks"),
    ...["title", "submit", "close"].flatMap((field) => textFault(view[field], [1, surfaceLimits.title], field)),
    ...(modal && view["title"] === undefined ? ["title: missing"] : []),
    ...(modal && asks && view["submit"] === undefined ? ["submit: missing, though something is asked"] : []),
    ...textFault(view["private_metadata"], [0, surfaceLimits.privateMetadata], "private_metadata"),
    ...textFault(view["callback_id"], [1, surfaceLimits.id], "callback_id"),
    ...ofType(blocks, "context_actions").map(() => "blocks: context_actions stand in messages only"),
  ];
}

function blockFault(block: unknown, at: string): readonly string[] {
  const fields = fieldsOf(block);
  const type = String(fields["type"]);
  const shape = blockShapes[type];
  if (!shape) return [`${at}: unknown block ${type}`];
  const bare = type === "section" && fields["text"] === undefined && fields["fields"] === undefined;
  return [
    ...shapeFaults(fields, shape, at),
    ...(bare ? [`${at}: text or fields missing`] : []),
    ...listOf(fields["fields"]).flatMap((field, each) => textFault(field, [1, fieldText], `${at}.fields[${each}]`)),
    ...listOf(fields["rows"]).flatMap((row, each) =>
      countFault(listOf(row).length, [1, tableColumns], `${at}.rows[${each}]`),
    ),
    ...repeated(actionsIn(fields), `${at}: action_id`),
  ];
}

/** Faults of one element, which has no type of its own when the field it stands in says what it is. */
function elementFault(element: unknown, field: string, at: string): readonly string[] {
  if (Array.isArray(element)) return element.flatMap((each, n) => elementFault(each, field, `${at}[${n}]`));
  if (typeof element !== "object" || element === null) return [];
  const fields = fieldsOf(element);
  const type = typeof fields["type"] === "string" ? fields["type"] : field;
  const shape = elementShapes[type];
  return shape ? shapeFaults(fields, shape, at) : [`${at}: unknown element ${type}`];
}

function shapeFaults(fields: Fields, shape: (typeof blockShapes)[string], at: string): readonly string[] {
  const { texts = {}, lists = {}, needs = [] } = shape;
  return [
    ...needs.filter((field) => fields[field] === undefined).map((field) => `${at}.${field}: missing`),
    ...Object.entries(texts).flatMap(([field, range]) => textFault(fields[field], range, `${at}.${field}`)),
    ...Object.entries(lists).flatMap(([field, range]) =>
      fields[field] === undefined ? [] : countFault(listOf(fields[field]).length, range, `${at}.${field}`),
    ),
    ...["block_id", "action_id"].flatMap((id) => textFault(fields[id], [1, surfaceLimits.id], `${at}.${id}`)),
    ...Object.entries(fields).flatMap(([field, value]) =>
      field === "style" ? [] : elementFault(value, field, `${at}.${field}`),
    ),
  ];
}

function textFault(value: unknown, range: readonly [number, number], at: string): readonly string[] {
  const text = textOf(value);
  return text === undefined ? [] : countFault(text.length, range, at);
}

function countFault(count: number, [least, most]: readonly [number, number], at: string): readonly string[] {
  if (count > most) return [`${at}: ${count}, at most ${most}`];
  return count < least ? [`${at}: ${count}, at least ${least}`] : [];
}

/** Only one element of a view may take the focus. */
function focusFaults(blocks: readonly unknown[]): readonly string[] {
  const focused = blocks.filter((block) => fieldsOf(fieldsOf(block)["element"])["focus_on_load"] === true);
  return focused.length > 1 ? ["blocks: several take the focus"] : [];
}

function actionsIn(block: Fields): readonly unknown[] {
  const elements = [...listOf(block["elements"]), block["accessory"], block["element"]];
  return elements.map((element) => fieldsOf(element)["action_id"]);
}

function repeated(ids: readonly unknown[], what: string): readonly string[] {
  const named = ids.filter((id) => typeof id === "string");
  const twice = named.filter((id, at) => named.indexOf(id) !== at);
  return [...new Set(twice)].map((id) => `${what} ${id} stands twice`);
}

function ofType(blocks: readonly unknown[], type: string): readonly Fields[] {
  return blocks.map(fieldsOf).filter((block) => block["type"] === type);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const text = fieldsOf(value)["text"];
  return typeof text === "string" ? text : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
