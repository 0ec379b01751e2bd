import { roleNames, type Role, type Scope } from "../../../domain/access/role.ts";
import type { Party } from "../../../domain/calendar/occurrence.ts";
import type { PlanId } from "../../../domain/plan/id.ts";
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

/** A scope as a form carries it. */
export function scopeText(scope: Scope): string {
  return scope.kind === "everywhere"
    ? "everywhere"
    : `${scope.kind}:${scope.kind === "party" ? scope.party : scope.plan}`;
}

/** A scope that names something the plans know; undefined for any other text. */
export function scopeOf(text: string, plans: Plans): Scope | undefined {
  if (text === "everywhere") return { kind: "everywhere" };
  const [, kind, id = ""] = /^(party|plan):(.+)$/.exec(text) ?? [];
  const record = plans.find(id);
  if (kind === "plan" && record?.kind === "dataset") return { kind, plan: record.id satisfies PlanId };
  if (kind === "party" && (record?.kind === "unit" || record?.kind === "organisation"))
    return { kind, party: record.id satisfies Party };
  return undefined;
}

/** A role in words: "raportoija, Haminan kaupunki, voimassa". */
export function roleText({ name, scope, state }: Role, plans: Plans, lang: Language): string {
  const words = clockPageWords[lang];
  return [words.roles[name], placeText(scope, plans, lang), words.roleStates[state.kind]].join(", ");
}

function placeText(scope: Scope, plans: Plans, lang: Language): string {
  if (scope.kind === "everywhere") return clockPageWords[lang].everywhere;
  const record = plans.find(scope.kind === "party" ? scope.party : scope.plan);
  if (record?.kind === "dataset") return record.shortTitle[lang];
  return record?.kind === "unit" || record?.kind === "organisation" ? record.name[lang] : "";
}
