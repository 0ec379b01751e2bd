import type { Language, Localized } from "../../domain/plan/language.ts";
import type { Party } from "../../domain/calendar/occurrence.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { html, type Html } from "./html.ts";

/** Organisations by name, each with its units under it. */
export function unitOptions(
  plans: Plans,
  lang: Language,
  { valueOf, chosen }: { readonly valueOf: (party: Party) => string; readonly chosen?: Party | undefined },
): readonly Html[] {
  const sorted = <Named extends { readonly name: Localized }>(named: readonly Named[]) =>
    named.toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
  const unitsOf = Map.groupBy(sorted(plans.units), ({ organisation }) => organisation);
  return sorted(plans.organisations).map((organisation) => {
    const options = [organisation, ...(unitsOf.get(organisation.id) ?? [])].map(
      ({ id, name }) => html`<option value="${valueOf(id)}" ${id === chosen ? "selected" : ""}>${name[lang]}</option>`,
    );
    return options.length === 1
      ? html`${options}`
      : html`<optgroup label="${organisation.name[lang]}">${options}</optgroup>`;
  });
}
