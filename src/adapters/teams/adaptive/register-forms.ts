import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { everywhereOption, partyOption, roleOptions, usualRole, type Option } from "../../../cards/option.ts";
import { viewWords } from "../../../cards/view-words.ts";
import type { RoleName } from "../../../domain/access/role.ts";
import type { Organisation } from "../../../domain/plan/organisation.ts";
import type { Language, Localized } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { formCard } from "./form-card.ts";
import { choiceInput } from "./form-parts.ts";

/** Which role, and in which organisation. A card has no room for the units of all, so the next one asks for the unit. */
export function registerCard({ plans, lang }: { readonly plans: Plans; readonly lang: Language }): IAdaptiveCard {
  const words = clockPageWords[lang];
  const organisations = byName(plans.organisations, lang).map((each) => partyOption(each, lang));
  return formCard({
    ...{ lang, title: words.roleAsk, about: [words.roleHelp] },
    asks: [
      ...choiceInput({ field: "role", label: words.role, lang, options: roleOptions(lang), value: usualRole }),
      ...choiceInput({
        ...{ field: "organisation", label: viewWords[lang].organisation, lang },
        options: [everywhereOption(lang), ...organisations],
      }),
    ],
    send: { action: "register", title: viewWords[lang].goOn },
  });
}

/** In which unit of the organisation that was chosen; or in all of it. */
export function unitCard({
  plans,
  lang,
  role,
  organisation,
}: {
  readonly plans: Plans;
  readonly lang: Language;
  readonly role: RoleName;
  readonly organisation: Organisation;
}): IAdaptiveCard {
  const words = clockPageWords[lang];
  const units = plans.units.filter((unit) => unit.organisation === organisation.id);
  const options: readonly Option[] = [organisation, ...byName(units, lang)].map((each) => partyOption(each, lang));
  return formCard({
    ...{ lang, title: words.roleAsk, about: [`${words.role}: ${words.roles[role]}. ${organisation.name[lang]}`] },
    asks: choiceInput({ field: "unit", label: words.unit, lang, options, value: options[0]?.value }),
    send: { action: "save-register", title: words.request, data: { role } },
  });
}

function byName<Named extends { readonly name: Localized }>(named: readonly Named[], lang: Language): readonly Named[] {
  return named.toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
}
