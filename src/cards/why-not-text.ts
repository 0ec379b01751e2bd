import type { WhyNot } from "../domain/access/why-not.ts";
import type { Language } from "../domain/plan/language.ts";
import { deskOutcome } from "./desk-outcome.ts";
import { pressWords } from "./press-words.ts";

/** Why nothing was changed, as a sentence. */
export function whyNotText(why: WhyNot, lang: Language): string {
  return why.kind === "denied" ? pressWords[lang].denied[why.because] : deskOutcome(why.kind, lang);
}
