import type { PersonId } from "../domain/access/person.ts";
import type { Role } from "../domain/access/role.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { clockPageWords } from "./clock-page-words.ts";
import type { Option } from "./option.ts";
import { scopeName } from "./role-text.ts";

/** As much of an id as tells those apart who have the same roles. */
const idEnd = 4;

/** People to choose among, by their roles and where those hold, since no names are known. */
export function peopleOptions(roles: readonly Role[], plans: Plans, lang: Language): readonly Option<PersonId>[] {
  const people = [...Map.groupBy(roles, ({ person }) => person)].map(([value, own]) => ({
    text: own
      .map(({ name, scope }) => `${clockPageWords[lang].roles[name]}, ${scopeName(scope, plans, lang)}`)
      .join("; "),
    value,
  }));
  const alike = new Set(people.map(({ text }) => text).filter((text, at, all) => all.indexOf(text) !== at));
  return people.map(({ text, value }) => ({
    text: alike.has(text) ? `${text} (…${value.slice(-idEnd)})` : text,
    value,
  }));
}
