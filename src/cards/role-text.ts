import type { Role, Scope } from "../domain/access/role.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { clockPageWords } from "./clock-page-words.ts";
import { partyName } from "./party-name.ts";

/** A role in words: "raportoija, Haminan kaupunki, voimassa". */
export function roleText({ name, scope, state }: Role, plans: Plans, lang: Language): string {
  const words = clockPageWords[lang];
  return [words.roles[name], scopeName(scope, plans, lang), words.roleStates[state.kind]].join(", ");
}

/** Where a role holds, in words. */
export function scopeName(scope: Scope, plans: Plans, lang: Language): string {
  if (scope.kind === "everywhere") return clockPageWords[lang].everywhere;
  if (scope.kind === "party") return partyName(scope.party, plans, lang);
  return plans.get("dataset", scope.plan).shortTitle[lang];
}
