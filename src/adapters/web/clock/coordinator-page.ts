import type { Overview } from "../../../application/coordination/overview.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { dryRunCard } from "../../../cards/dry-run-card.ts";
import { formatDay, formatMoment } from "../../../cards/format.ts";
import { roleText } from "../../../cards/role-text.ts";
import type { Role } from "../../../domain/access/role.ts";
import { scopeText } from "../../../domain/access/scope-text.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { cardHtml } from "../card-html.ts";
import { html, type Html } from "../html.ts";
import { layout } from "../layout.ts";
import { dateForms } from "./date-forms.ts";
import { button, postForm } from "./form.ts";

export interface CoordinatorView {
  readonly lang: Language;
  readonly plans: Plans;
  readonly view: Overview;
  readonly today: Temporal.PlainDate;
  readonly said: string | undefined;
}

/** Everything a coordinator sees and decides, on one page. */
export function coordinatorPage(shown: CoordinatorView): string {
  const { lang, plans, view, today, said } = shown;
  const words = { ...clockPageWords[lang], ...deskWords[lang] };
  const wouldSend = dryRunCard(view.wouldSend, { plans, lang, today: today.toString() });
  return layout({
    lang,
    title: words.coordinator,
    path: "/coordinator",
    main: html`<h2>${words.coordinator}</h2>
      <p role="status">${said}</p>
      ${switches(shown)} ${clocks(shown)}
      <h3>${words.dates}</h3>
      ${view.occurrences.length === 0 ? html`<p>${words.noDates}</p>` : html`<p class="note">${words.datesHelp}</p>`}
      ${dateForms(view.occurrences, plans, lang)}
      <h3>${words.next30}</h3>
      ${cardHtml(wouldSend)} ${trouble(shown)} ${people(shown)} ${feeds(shown)} ${log(shown)}`,
  });
}

/** What anybody else sees here. */
export function deniedPage(lang: Language, said = clockPageWords[lang].denied): string {
  const words = { ...clockPageWords[lang], ...deskWords[lang] };
  return layout({ lang, title: words.coordinator, path: "/coordinator", main: html`<p role="status">${said}</p>` });
}

function switches({ lang, view }: CoordinatorView): Html {
  const words = { ...clockPageWords[lang], ...deskWords[lang] };
  const { paused, managerStep } = view.switches;
  const turn = (name: string, on: boolean, label: string): Html =>
    postForm("/coordinator/switches", { lang, name, value: on ? "on" : "off" }, button(label));
  return html`<h3>${words.sending}</h3>
    <p>${paused ? words.paused : words.running}</p>
    ${turn("paused", !paused, paused ? words.resume : words.pause)}
    <p>${managerStep ? words.managerOn : words.managerOff}</p>
    ${turn("managerStep", !managerStep, managerStep ? words.turnOff : words.turnOn)}`;
}

/** Only plans that have ended need somebody to continue their clock. */
function clocks({ lang, plans, view, today }: CoordinatorView): Html {
  const words = { ...clockPageWords[lang], ...deskWords[lang] };
  const withClock = new Set(plans.entries.map(({ plan }) => plan));
  const ended = plans.datasets.filter(({ id, validity }) => withClock.has(id) && validity.to < today.toString());
  const items = ended.map(({ id, shortTitle, validity }) => {
    const goesOn = view.continued.has(id);
    const fields = { lang, plan: id, kind: goesOn ? "stopped" : "continued" };
    const state = `${words.ended} ${formatDay(validity.to, lang)}, ${goesOn ? words.continued : words.stopped}`;
    return html`<li>
      ${shortTitle[lang]}: ${state}
      ${postForm("/coordinator/clocks", fields, button(goesOn ? words.stopClock : words.continueClock, shortTitle[lang]))}
    </li>`;
  });
  return html`<h3>${words.clocks}</h3>
    <ul>
      ${items}
    </ul>`;
}

function trouble({ lang, view }: CoordinatorView): Html {
  const words = { ...clockPageWords[lang], ...deskWords[lang] };
  const items = view.trouble.map(({ destination, day, state }) => {
    const reason = "reason" in state ? (words.reasons[state.reason] ?? state.reason) : "";
    return html`<li>
      ${formatDay(day.toString(), lang)}, ${destination}: ${words.messageStates[state.kind]} – ${reason}
    </li>`;
  });
  return html`<h3>${words.trouble}</h3>
    ${
      items.length === 0
        ? html`<p>${words.noTrouble}</p>`
        : html`<ul>
            ${items}
          </ul>`
    }`;
}

function people({ lang, plans, view }: CoordinatorView): Html {
  const words = { ...clockPageWords[lang], ...deskWords[lang] };
  const of = (state: Role["state"]["kind"]) => view.roles.filter((role) => role.state.kind === state);
  const item = (role: Role, kinds: readonly ("approve" | "refuse" | "end")[]): Html => {
    const text = `${role.person}: ${roleText(role, plans, lang)}`;
    const fields = { lang, person: role.person, name: role.name, scope: scopeText(role.scope) };
    const labels = { approve: words.approve, refuse: words.refuse, end: words.endRole };
    const decides = role.state.kind === "approved" && role.state.by === "settings" ? [] : kinds;
    return html`<li>
      ${text} ${decides.map((kind) => postForm("/coordinator/roles", { ...fields, kind }, button(labels[kind], text)))}
    </li>`;
  };
  const lacking = view.withoutRecipient.map((id) => {
    const party = plans.find(id);
    return html`<li>${party?.kind === "unit" || party?.kind === "organisation" ? party.name[lang] : id}</li>`;
  });
  const requests = of("requested").map((role) => item(role, ["approve", "refuse"]));
  return html`<h3>${words.requests}</h3>
    ${
      requests.length === 0
        ? html`<p>${words.noRequests}</p>`
        : html`<ul>
            ${requests}
          </ul>`
    }
    <h3>${words.people}</h3>
    <ul>
      ${of("approved").map((role) => item(role, ["end"]))}
    </ul>
    <h3>${words.withoutRecipient}</h3>
    ${
      lacking.length === 0
        ? html`<p>${words.allHaveRecipient}</p>`
        : html`<ul>
            ${lacking}
          </ul>`
    }`;
}

function feeds({ lang, plans }: CoordinatorView): Html {
  const words = { ...clockPageWords[lang], ...deskWords[lang] };
  const withClock = new Set(plans.entries.map(({ plan }) => plan));
  const items = plans.datasets
    .filter(({ id }) => withClock.has(id))
    .map(({ id, shortTitle }) => {
      const form = (kind: string, label: string): Html =>
        postForm("/coordinator/feeds", { lang, plan: id, kind }, button(label, shortTitle[lang]));
      return html`<li>${shortTitle[lang]} ${form("issue", words.makeFeed)} ${form("revoke", words.revokeFeeds)}</li>`;
    });
  return html`<h3>${words.feeds}</h3>
    <p class="note">${words.feedsHelp}</p>
    <ul>
      ${items}
    </ul>`;
}

function log({ lang, view }: CoordinatorView): Html {
  const words = { ...clockPageWords[lang], ...deskWords[lang] };
  const items = view.log.map(
    ({ by, at, action, target }) =>
      html`<li>${formatMoment(at, lang)}, ${by}: <span lang="en">${action}</span> ${target}</li>`,
  );
  return html`<h3>${words.log}</h3>
    ${
      items.length === 0
        ? html`<p>${words.noLog}</p>`
        : html`<ul>
            ${items}
          </ul>`
    }`;
}
