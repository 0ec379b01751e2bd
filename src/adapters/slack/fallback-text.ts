import type { Language } from "../../domain/plan/language.ts";
import { slackWords } from "./slack-words.ts";

/** Notifications and screen readers get no more than this; the message itself shows the rest. */
const readAloud = 3_000;

/**
 * The text of a message that has blocks: what notifications show and screen readers read. Slack reads it as markup, so what
 * markup begins with is escaped, and a name that would call a whole channel is broken by a joiner nobody sees.
 */
export function fallbackText(text: string, lang: Language): string {
  const whole = text.trim();
  return escaped(whole.length > readAloud ? shortened(whole, lang) : whole);
}

/** The lines that fit, and that there are more. */
function shortened(text: string, lang: Language): string {
  const cut = text.slice(0, readAloud);
  const ends = [cut.lastIndexOf("\n"), cut.lastIndexOf(" ")];
  const at = ends.find((each) => each > readAloud / 2);
  const kept = at === undefined ? cut.replace(/[\ud800-\udbff]$/, "") : cut.slice(0, at);
  return `${kept.trimEnd()}\n… ${slackWords[lang].moreInMessage}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/@(?=(here|channel|everyone)\b)/gi, "@\u2060");
}
