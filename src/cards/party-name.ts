import type { Language } from "../domain/plan/language.ts";
import { partyOf } from "../domain/plan/party-of.ts";
import type { Plans } from "../domain/plan/plans.ts";

/** The name of a unit or organisation in the reader's language; its id when the plans know none. */
export function partyName(id: string, plans: Plans, lang: Language): string {
  return partyOf(id, plans)?.name[lang] ?? id;
}
