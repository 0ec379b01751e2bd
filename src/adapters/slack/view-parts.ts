import type { types } from "@slack/bolt";
import { brief } from "../../cards/brief.ts";
import type { Language } from "../../domain/plan/language.ts";
import { label, pieces, plain, type Button, type KnownBlock } from "./block-parts.ts";
import { viewWords } from "../../cards/view-words.ts";

/** The fields of the modals: each stands in a block of its own name, or of its name and of what it is about. */
export type Field =
  | "until"
  | "confirmed"
  | "to"
  | "role"
  | "unit"
  | "occurrence"
  | "date"
  | "time"
  | "cancelled"
  | "reading"
  | "row"
  | "state"
  | "note"
  | "metric"
  | "figure";

/** The name under which a field's own actions come, such as the letters typed into a search. */
export function fieldAction(field: Field): string {
  return `field:${field}`;
}

/** A tick box is ticked when this comes back. */
export const ticked = "yes";

/** A modal that asks; without `submit` it only tells. `metadata` holds ids and nothing else. */
export function modal({
  id,
  title,
  submit,
  lang,
  metadata,
  blocks,
}: {
  readonly id: string;
  readonly title: string;
  readonly submit?: string;
  readonly lang: Language;
  readonly metadata?: string;
  readonly blocks: readonly KnownBlock[];
}): types.ModalView {
  return {
    type: "modal",
    callback_id: id,
    title: label(title),
    close: label(viewWords[lang].close),
    ...(submit === undefined ? {} : { submit: label(submit) }),
    ...(metadata === undefined ? {} : { private_metadata: metadata }),
    blocks: [...blocks],
  };
}

export function input(
  field: Field,
  text: string,
  element: types.InputBlock["element"],
  optional = false,
  about?: string,
): types.InputBlock {
  return { type: "input", block_id: blockOf(field, about), label: label(text), element, optional };
}

/** The block of a field. Slack keeps what was written in a block of the same name when a view takes another's place. */
export function blockOf(field: Field, about?: string): string {
  return about === undefined ? field : `${field}:${about}`.slice(0, 255);
}

/** A tick box, which may be left as it is. */
export function tick(field: Field, text: string): types.InputBlock {
  const options = [{ text: label(brief(text, 75)), value: ticked }];
  return input(field, text, { type: "checkboxes", action_id: fieldAction(field), options }, true);
}

/** What can be chosen. A longer text is shortened; the value says what it is. */
export function option(text: string, value: string, description?: string): types.PlainTextOption {
  const more = description === undefined ? {} : { description: plain(brief(description, 75)) };
  return { text: plain(brief(text, 75)), value, ...more };
}

/** A sentence, with what can be pressed or chosen beside it. */
export function section(text: string, accessory?: types.SectionBlock["accessory"]): readonly KnownBlock[] {
  const told = pieces(text, 3_000);
  return told.map((piece, at): types.SectionBlock => {
    const last = at === told.length - 1 && accessory !== undefined;
    return { type: "section", text: plain(piece), ...(last ? { accessory } : {}) };
  });
}

export function header(text: string): KnownBlock {
  return { type: "header", text: label(text) };
}

export function context(text: string): KnownBlock {
  return { type: "context", elements: [plain(brief(text, 3_000))] };
}

export function pressable(...buttons: readonly Button[]): KnownBlock {
  return { type: "actions", elements: [...buttons] };
}

/** A list of which as many are shown as there is room for, and how many are not. */
export function listed(texts: readonly string[], most: number, lang: Language): readonly KnownBlock[] {
  const shown = texts.slice(0, most).filter((text) => text !== "");
  const elements = shown.map((text): types.RichTextSection => ({
    type: "rich_text_section",
    elements: [{ type: "text", text }],
  }));
  if (elements.length === 0) return [];
  return [
    { type: "rich_text", elements: [{ type: "rich_text_list", style: "bullet", elements }] },
    ...rest(texts.length - most, lang),
  ];
}

/** How many are not shown. */
export function rest(count: number, lang: Language): readonly KnownBlock[] {
  const [before, after] = viewWords[lang].rest;
  return count > 0 ? [context(`${before} ${count} ${after}`)] : [];
}
