import { roleNames, type RoleName } from "../domain/access/role.ts";
import { readingText, scopeText } from "../domain/access/scope-text.ts";
import { languages, type Language } from "../domain/plan/language.ts";
import type { Organisation, Unit } from "../domain/plan/organisation.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { channelWords } from "./channel-words.ts";
import { clockPageWords } from "./clock-page-words.ts";
import { languageNames } from "./language-names.ts";

/** What can be chosen in a form: what a reader sees, and what the form carries. */
export interface Option<Value extends string = string> {
  readonly text: string;
  readonly value: Value;
}

/** The role that most people ask for. */
export const usualRole: RoleName = "reporter";

export function roleOptions(lang: Language): readonly Option<RoleName>[] {
  return roleNames.map((name) => ({ text: clockPageWords[lang].roles[name], value: name }));
}

export function languageOptions(): readonly Option<Language>[] {
  return languages.map((each) => ({ text: languageNames[each], value: each }));
}

export function everywhereOption(lang: Language): Option {
  return { text: clockPageWords[lang].everywhere, value: scopeText({ kind: "everywhere" }) };
}

export function partyOption({ id, name }: Organisation | Unit, lang: Language): Option {
  return { text: name[lang], value: scopeText({ kind: "party", party: id }) };
}

/** Of what a channel can be told: of nothing, of every plan's clock, or of one plan's. */
export function readingOptions(plans: Plans, lang: Language): readonly Option[] {
  const words = channelWords[lang];
  const withClock = new Set(plans.entries.map(({ plan }) => plan));
  return [
    { text: words.nothing, value: readingText({ scope: undefined }) },
    { text: words.everything, value: readingText({ scope: { kind: "everywhere" } }) },
    ...plans.datasets
      .filter(({ id }) => withClock.has(id))
      .map(({ id, shortTitle }) => ({
        text: shortTitle[lang],
        value: readingText({ scope: { kind: "plan", plan: id } }),
      })),
  ];
}
