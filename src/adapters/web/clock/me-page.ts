import type { Person } from "../../../application/store.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { languageNames } from "../../../cards/language-names.ts";
import { roleText } from "../../../cards/role-text.ts";
import type { Role } from "../../../domain/access/role.ts";
import { scopeText } from "../../../domain/access/scope-text.ts";
import { languages, type Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { html, type Html } from "../html.ts";
import { clockPage } from "./clock-page.ts";
import { button, checkbox, field, plainButton, postForm } from "./form.ts";
import { rows, section } from "./section.ts";
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
  const items = roles.map((role) => roleItem(role, plans, lang));
  return clockPage({
    lang,
    title: words.me,
    path: "/me",
    said,
    content: html`${section(words.myRoles, roles.length === 0 ? html`<p>${words.noRoles}</p>` : rows(items))}
    ${section(
      words.roleAsk,
      html`<p class="note">${words.roleHelp}</p>
        ${postForm("/me/roles", { lang }, [...roleFields(plans, lang), button(words.request)])}`,
    )}
    ${section(words.messages, postForm("/me/wishes", { lang }, [...wishFields(person, lang), button(words.save)]))}
    ${section(
      words.ownData,
      html`<p><a href="/me/data.json" download>${words.exportData}</a></p>
        ${postForm("/me/erase", { lang }, [
          checkbox(words.eraseSure, "sure", html`<input id="sure" name="sure" type="checkbox" value="yes" required />`),
          plainButton(words.eraseData),
        ])}`,
    )}`,
  });
}

/** A role with the way out of it; those that the settings give are not given up here. */
function roleItem(role: Role, plans: Plans, lang: Language): Html {
  const text = roleText(role, plans, lang);
  const own = role.state.kind === "approved" && role.state.by !== "settings";
  const fields = { lang, name: role.name, scope: scopeText(role.scope) };
  const out = own ? postForm("/me/roles/end", fields, plainButton(clockPageWords[lang].endRole, text)) : undefined;
  return html`<li><span>${text}</span> ${out}</li>`;
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
