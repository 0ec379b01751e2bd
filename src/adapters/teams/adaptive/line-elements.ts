import type { CardElementArray, IRichTextBlock, Spacing } from "@microsoft/teams.cards";
import type { Line, Part } from "../../../cards/card.ts";
import { isForemost } from "../../../cards/duty-actions.ts";
import { textOf } from "../../../cards/line.ts";
import { buttonRows, heading, richText, type Press, type Run } from "./card-parts.ts";

const bullet: Part = { kind: "words", text: "• " };

/** Lines as elements, a line's buttons right under it. `acting` are the lines that have theirs. */
export function lineElements(lines: readonly Line[], acting: readonly Line[]): CardElementArray {
  const told = lines.filter((line) => textOf(line).trim() !== "");
  return told.flatMap((line, at): CardElementArray => {
    const before = told[at - 1];
    const close = before?.style === "item" && !acting.includes(before);
    const buttons = acting.includes(line) ? buttonRows(dutyPresses(line)) : [];
    return [lineElement(line, close ? "Small" : "Medium"), ...buttons];
  });
}

/** `after` is the space that an item has above it: less within a list than after buttons. */
function lineElement(line: Line, after: Spacing): CardElementArray[number] {
  switch (line.style) {
    case "heading":
      return heading(textOf(line));
    case "item":
      return richText(runsOf([bullet, ...line.parts]), {}, { spacing: after });
    case "note":
      return note(runsOf(line.parts));
    case "lead":
    case "body":
      return richText(runsOf(line.parts));
    default:
      return line.style satisfies never;
  }
}

/** What stands beside the answer: smaller, and not by colour alone. */
export function note(runs: readonly Run[]): IRichTextBlock {
  return richText(runs, { size: "Small" });
}

/** Parts in the order they are read; neighbours of one language are one run. */
function runsOf(parts: readonly Part[]): readonly Run[] {
  const runs: { text: string; lang: string | undefined }[] = [];
  for (const part of parts) {
    const lang = "lang" in part ? part.lang : undefined;
    const last = runs.at(-1);
    if (last?.lang === lang && last) last.text += part.text;
    else runs.push({ text: part.text, lang });
  }
  return runs;
}

function dutyPresses(line: Line): readonly Press[] {
  const { actions = [] } = line;
  return actions.map((each) => ({
    ...{ action: each.action, title: each.label, data: { duty: each.duty }, about: textOf(line) },
    primary: isForemost(each, actions),
  }));
}
