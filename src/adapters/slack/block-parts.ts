import type { types } from "@slack/bolt";
import { brief } from "../../cards/brief.ts";

export type KnownBlock = types.KnownBlock;
export type Button = types.Button;

/** As long as a button's text and its label for screen readers may be. */
const buttonText = 75;

/** Text that is shown as it is: no mention, no link, no formatting and no emoji comes of it. */
export function plain(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}

/** A text of our own on a button, in a field's label or in a title; it holds nothing that emoji could be made of. */
export function label(text: string): types.PlainTextElement {
  return { type: "plain_text", text };
}

/** A button. `about` is read out by screen readers after what the button says, since they may not see what stands beside it. */
export function button({
  action,
  text,
  about,
  value,
  primary = false,
}: {
  readonly action: string;
  readonly text: string;
  readonly about?: string;
  readonly value?: string;
  readonly primary?: boolean;
}): Button {
  return {
    type: "button",
    action_id: action,
    text: plain(brief(text, buttonText)),
    ...(value === undefined ? {} : { value }),
    ...(primary ? { style: "primary" } : {}),
    ...(about === undefined ? {} : { accessibility_label: brief(`${text}: ${about}`, buttonText) }),
  };
}

export function actions(elements: readonly Button[], id: string): KnownBlock {
  return { type: "actions", block_id: id, elements: [...elements] };
}

/** A text in pieces that a text object takes, parted between words where it can be. */
export function pieces(text: string, most: number): readonly string[] {
  if (text.length <= most) return text.trim() === "" ? [] : [text];
  const space = text.lastIndexOf(" ", most);
  const at = space > most / 2 ? space : isLowSurrogate(text, most) ? most - 1 : most;
  return [text.slice(0, at), ...pieces(text.slice(at).trimStart(), most)];
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at));
}
