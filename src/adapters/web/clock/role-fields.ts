import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { roleNames } from "../../../domain/access/role.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { html, type Html } from "../html.ts";
import { unitOptions } from "../unit-options.ts";
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
        ${unitOptions(plans, lang, { valueOf: (party) => `party:${party}` })}
        <option value="everywhere">${words.everywhere}</option>
      </select>`,
    ),
  ];
}
