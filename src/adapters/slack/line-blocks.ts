import { createHash } from "node:crypto";
import type { types } from "@slack/bolt";
import type { Line } from "../../cards/card.ts";
import { isForemost } from "../../cards/duty-actions.ts";
import { textOf } from "../../cards/line.ts";
import { actions, button, pieces, plain, type Button, type KnownBlock } from "./block-parts.ts";

/** As many as a context block holds, and as long as each may be. */
const [contextItems, contextText] = [10, 3_000];

/** Lines that become one block. */
type Run =
  | { readonly kind: "flow" | "notes"; readonly lines: readonly Line[] }
  | { readonly kind: "buttons"; readonly line: Line };

/**
 * Lines as blocks: sentences and lists as rich text, whose characters Slack takes for what they are, notes as context, and a
 * line's buttons right under it. `buttons` are the lines that have theirs.
 */
export function lineBlocks(lines: readonly Line[], buttons: readonly Line[]): readonly KnownBlock[] {
  const state = stateOf(lines);
  return runsOf(lines, buttons).flatMap((run, at): readonly KnownBlock[] => {
    switch (run.kind) {
      case "flow":
        return flowBlocks(run.lines);
      case "notes":
        return noteBlocks(run.lines);
      case "buttons":
        return [actions(dutyButtons(run.line), `duties:${state}:${at}`)];
      default:
        return run satisfies never;
    }
  });
}

/** What the lines say and offer, in a few characters: a block's id changes with it, so that Slack shows the block anew. */
export function stateOf(lines: readonly Line[]): string {
  const said = lines.map((line) => [line.style, textOf(line), line.actions ?? []]);
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 12);
}

function runsOf(lines: readonly Line[], buttons: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const kind = line.style === "note" ? "notes" : "flow";
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, lines: [...last.lines, line] };
    else runs.push({ kind, lines: [line] });
    if (buttons.includes(line)) runs.push({ kind: "buttons", line });
  }
  return runs;
}

/** The buttons of a line. */
export function dutyButtons(line: Line): readonly Button[] {
  const { actions = [] } = line;
  return actions.map((each) =>
    button({
      action: `duty:${each.action}`,
      text: each.label,
      about: textOf(line),
      value: each.duty,
      primary: isForemost(each, actions),
    }),
  );
}

function flowBlocks(lines: readonly Line[]): readonly KnownBlock[] {
  const told = lines.filter((line) => textOf(line).trim() !== "");
  const elements: (types.RichTextSection | types.RichTextList)[] = [];
  let from = 0;
  while (from < told.length) {
    const listed = told[from]?.style === "item";
    const next = told.findIndex((line, at) => at > from && (line.style === "item") !== listed);
    const same = told.slice(from, next === -1 ? told.length : next);
    elements.push(listed ? listOf(same) : sectionOf(same));
    from += same.length;
  }
  return elements.length === 0 ? [] : [{ type: "rich_text", elements }];
}

function listOf(items: readonly Line[]): types.RichTextList {
  return { type: "rich_text_list", style: "bullet", elements: items.map((item) => sectionOf([item])) };
}

/** Lines of one section, headings bold and with some air above. */
function sectionOf(lines: readonly Line[]): types.RichTextSection {
  const elements = lines.map((line, at): types.RichTextText => {
    const heading = line.style === "heading";
    const before = at === 0 ? "" : heading ? "\n\n" : "\n";
    return { type: "text", text: before + textOf(line), ...(heading ? { style: { bold: true } } : {}) };
  });
  return { type: "rich_text_section", elements };
}

function noteBlocks(lines: readonly Line[]): readonly KnownBlock[] {
  const notes = lines.flatMap((line) => pieces(textOf(line), contextText));
  const count = Math.ceil(notes.length / contextItems);
  return Array.from({ length: count }, (_, at) => ({
    type: "context",
    elements: notes.slice(at * contextItems, (at + 1) * contextItems).map(plain),
  }));
}
