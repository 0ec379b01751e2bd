import type { WhyNot } from "../domain/access/why-not.ts";
import type { Language } from "../domain/plan/language.ts";
import { chatWords } from "./chat-words.ts";
import { pressWords } from "./press-words.ts";

/** Why nothing was changed, as a sentence. */
export function whyNotText(why: WhyNot, lang: Language): string {
  switch (why.kind) {
    case "denied":
      return pressWords[lang].denied[why.because];
    case "date-gone":
      return chatWords[lang].dateGone;
    case "role-gone":
      return chatWords[lang].roleGone;
    case "role-decided":
      return chatWords[lang].roleDecided;
    case "repeated":
      return pressWords[lang].repeated;
    default:
      return why.kind satisfies never;
  }
}
