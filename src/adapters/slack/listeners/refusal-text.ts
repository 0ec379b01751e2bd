import { pressWords } from "../../../cards/press-words.ts";
import type { Denied } from "../../../domain/access/may.ts";
import type { Language } from "../../../domain/plan/language.ts";

/** Why somebody may not do something, as a sentence. */
export function refusalText(because: Denied, lang: Language): string {
  return pressWords[lang].denied[because];
}
