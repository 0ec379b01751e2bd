import { partyTexts } from "../../../cards/desk-lines.ts";
import { personText } from "../../../cards/person-part.ts";
import type { Role } from "../../../domain/access/role.ts";
import { html, type Html } from "../html.ts";
import type { CoordinatorView } from "./coordinator-view.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { button, plainButton, postForm } from "./form.ts";
import { roleText } from "../../../cards/role-text.ts";
import { scopeText } from "../../../domain/access/scope-text.ts";
import { listOr, rows, section } from "./section.ts";

type Shown = Pick<CoordinatorView, "lang" | "plans" | "view">;

/** Roles that wait for a coordinator's word. */
export function requests(shown: Shown): Html {
  const words = deskWords[shown.lang];
  const items = withState(shown, "requested").map((role) => item(role, ["approve", "refuse"], shown));
  return section(words.requests, items.length === 0 ? html`<p>${words.noRequests}</p>` : rows(items));
}

/** Who has which role. Those that the settings give are ended there. */
export function people(shown: Shown): Html {
  const items = withState(shown, "approved").map((role) => {
    const fixed = role.state.kind === "approved" && role.state.by === "settings";
    return item(role, fixed ? [] : ["end"], shown);
  });
  return section(deskWords[shown.lang].people, rows(items));
}

/** Parties of coming duties for whom nobody is left to report. */
export function lacking({ lang, plans, view }: Shown): Html {
  const words = deskWords[lang];
  const names = partyTexts(view.withoutRecipient, plans, lang);
  const help = names.length === 0 ? undefined : html`<p class="note">${words.withoutHelp}</p>`;
  return section(words.withoutRecipient, html`${help} ${listOr(names, words.allHaveRecipient)}`);
}

function withState({ view }: Shown, state: Role["state"]["kind"]): readonly Role[] {
  return view.roles.filter((role) => role.state.kind === state);
}

function item(role: Role, kinds: readonly ("approve" | "refuse" | "end")[], { lang, plans }: Shown): Html {
  const words = deskWords[lang];
  const text = `${personText(role.person, lang)}: ${roleText(role, plans, lang)}`;
  const fields = { lang, person: role.person, name: role.name, scope: scopeText(role.scope) };
  const buttons = {
    approve: button(words.approve, text),
    refuse: plainButton(words.refuse, text),
    end: plainButton(words.end, text),
  };
  const forms = kinds.map((kind) => postForm("/coordinator/roles", { ...fields, kind }, buttons[kind]));
  return html`<li>
    <span>${text}</span>
    ${forms.length === 0 ? undefined : html`<div class="buttons">${forms}</div>`}
  </li>`;
}
