import type { Person } from "../../../application/store.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { languageNames } from "../../../cards/language-names.ts";
import { roleText } from "../../../cards/role-text.ts";
import type { Role } from "../../../domain/access/role.ts";
import { scopeText } from "../../../domain/access/scope-text.ts";
import { languages, type Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { html, type Html } from "../html.ts";
import { layout } from "../layout.ts";
import { button, field, postForm } from "./form.ts";
import { roleFields } from "./role-fields.ts";

export interface MeView {
  readonly lang: Language;
  readonly plans: Plans;
  readonly person: Person | undefined;
  readonly roles: readonly Role[];
  readonly said: string | undefined;
}

/** One's own roles, how one wants messages, and what is kept of oneself. */
export function mePage({ lang, plans, person, roles, said }: MeView): string {
  const words = clockPageWords[lang];
  return layout({
    lang,
    title: words.me,
    path: "/me",
    main: html`<h2>${words.me}</h2>
      <p role="status">${said}</p>
      <h3>${words.myRoles}</h3>
      ${
        roles.length === 0
          ? html`<p>${words.noRoles}</p>`
          : html`<ul>
              ${roles.map((role) => roleItem(role, plans, lang))}
            </ul>`
      }
      <h3>${words.roleAsk}</h3>
      ${postForm("/me/roles", { lang }, [...roleFields(plans, lang), button(words.request)])}
      <h3>${words.messages}</h3>
      ${postForm("/me/wishes", { lang }, [...wishFields(person, lang), button(words.save)])}
      <h3>${words.ownData}</h3>
      <p><a href="/me/data.json" download>${words.exportData}</a></p>
      ${postForm("/me/erase", { lang }, [
        html`<div class="field">
          <input id="sure" name="sure" type="checkbox" value="yes" required />
          <label for="sure">${words.eraseSure}</label>
        </div>`,
        button(words.eraseData),
      ])}`,
  });
}

/** A role with the way out of it; those that the settings give are not given up here. */
function roleItem(role: Role, plans: Plans, lang: Language): Html {
  const text = roleText(role, plans, lang);
  const own = role.state.kind === "approved" && role.state.by !== "settings";
  const fields = { lang, name: role.name, scope: scopeText(role.scope) };
  const out = own ? postForm("/me/roles/end", fields, button(clockPageWords[lang].endRole, text)) : undefined;
  return html`<li>${text} ${out}</li>`;
}

function wishFields(person: Person | undefined, lang: Language): readonly Html[] {
  const words = clockPageWords[lang];
  const chosen = person?.language ?? "fi";
  const time = person?.sendTime?.toString({ smallestUnit: "minute" }) ?? "09:00";
  return [
    field(
      words.language,
      "language",
      html`<select id="language" name="language">
        ${languages.map((each) => html`<option value="${each}" ${each === chosen ? "selected" : ""}>${languageNames[each]}</option>`)}
      </select>`,
    ),
    field(
      words.sendTime,
      "send-time",
      html`<input id="send-time" name="sendTime" type="time" min="08:00" max="15:59" value="${time}" />`,
    ),
    field(
      words.silentUntil,
      "silent-until",
      html`<input id="silent-until" name="silentUntil" type="date" value="${person?.silentUntil?.toString() ?? ""}" />`,
    ),
  ];
}
