import { readAloud } from "../../cards/read-aloud.ts";
import type { Language } from "../../domain/plan/language.ts";

/** Notifications and screen readers get no more than this; the message itself shows the rest. */
const atMost = 3_000;

/**
 * The text of a message that has blocks: what notifications show and screen readers read. Slack reads it as markup, so what
 * markup begins with is escaped, and a name that would call a whole channel is broken by a joiner nobody sees.
 */
export function fallbackText(text: string, lang: Language): string {
  return escaped(readAloud(text, atMost, lang));
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/@(?=(here|channel|everyone)\b)/gi, "@\u2060");
}
