import type { Language } from "../domain/plan/language.ts";
import { messageWords } from "./message-words.ts";

/** A text as notifications and screen readers get it: the lines that fit, and that there are more in the message. */
export function readAloud(text: string, most: number, lang: Language): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  const ends = [cut.lastIndexOf("\n"), cut.lastIndexOf(" ")];
  const at = ends.find((each) => each > most / 2);
  const kept = at === undefined ? cut.replace(/[\ud800-\udbff]$/, "") : cut.slice(0, at);
  return `${kept.trimEnd()}\n… ${messageWords[lang].moreInMessage}`;
}
