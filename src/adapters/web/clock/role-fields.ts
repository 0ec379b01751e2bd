import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { roleNames } from "../../../domain/access/role.ts";
import type { Language, Localized } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { html, type Html } from "../html.ts";
import { field } from "./form.ts";

/** The fields by which a role is asked for. */
export function roleFields(plans: Plans, lang: Language): readonly Html[] {
  const words = clockPageWords[lang];
  return [
    field(
      words.role,
      "role",
      html`<select id="role" name="name">
        ${roleNames.map((name) => html`<option value="${name}" ${name === "reporter" ? "selected" : ""}>${words.roles[name]}</option>`)}
      </select>`,
    ),
    field(
      words.unit,
      "scope",
      html`<select id="scope" name="scope" required>
        <option value="">${words.chooseUnit}</option>
        ${unitOptions(plans, lang)}
        <option value="everywhere">${words.everywhere}</option>
      </select>`,
    ),
  ];
}

/** Organisations by name, each with its units under it. */
function unitOptions(plans: Plans, lang: Language): readonly Html[] {
  const sorted = <Named extends { readonly name: Localized }>(named: readonly Named[]) =>
    named.toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
  const unitsOf = Map.groupBy(sorted(plans.units), ({ organisation }) => organisation);
  return sorted(plans.organisations).map((organisation) => {
    const options = [organisation, ...(unitsOf.get(organisation.id) ?? [])].map(
      ({ id, name }) => html`<option value="party:${id}">${name[lang]}</option>`,
    );
    return options.length === 1
      ? html`${options}`
      : html`<optgroup label="${organisation.name[lang]}">${options}</optgroup>`;
  });
}
