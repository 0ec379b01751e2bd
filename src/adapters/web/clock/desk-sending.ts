import { clockText } from "../../../cards/desk-lines.ts";
import type { Dataset } from "../../../domain/plan/dataset.ts";
import { html, type Html } from "../html.ts";
import type { CoordinatorView } from "./coordinator-view.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { button, plainButton, postForm } from "./form.ts";
import { rows, section } from "./section.ts";

type Shown = Pick<CoordinatorView, "lang" | "plans" | "view">;

/** Whether messages leave, to whom what is long overdue is told, and whether a language model may be asked. */
export function sending({ lang, view }: Shown): Html {
  const words = deskWords[lang];
  const { paused, managerStep, model } = view.switches;
  const turn = (name: string, to: boolean, pressed: Html): Html =>
    postForm("/coordinator/switches", { lang, name, value: to ? "on" : "off" }, pressed);
  const pause = paused ? button(words.resume) : plainButton(words.pause);
  const manager = plainButton(managerStep ? words.managerTurnOff : words.managerTurnOn);
  const aid = plainButton(model ? words.modelTurnOff : words.modelTurnOn);
  return section(
    words.sending,
    rows([
      html`<li><span>${paused ? words.paused : words.running}</span> ${turn("paused", !paused, pause)}</li>`,
      html`<li>
        <span>${managerStep ? words.managerOn : words.managerOff}</span> ${turn("managerStep", !managerStep, manager)}
      </li>`,
      html`<li><span>${model ? words.modelOn : words.modelOff}</span> ${turn("model", !model, aid)}</li>`,
    ]),
  );
}

/** Only plans that have ended and would bring something need somebody to continue their clock. */
export function clocks({ lang, plans, view }: Shown): Html {
  const words = deskWords[lang];
  const items = plans.datasets.filter(({ id }) => view.continuable.has(id)).map((each) => clockItem(each));
  return section(words.clocks, items.length === 0 ? html`<p>${words.noClocks}</p>` : rows(items));

  function clockItem(dataset: Dataset): Html {
    const goesOn = view.continued.has(dataset.id);
    const fields = { lang, plan: dataset.id, kind: goesOn ? "stopped" : "continued" };
    const name = dataset.shortTitle[lang];
    const turn = goesOn ? plainButton(words.stopClock, name) : button(words.continueClock, name);
    return html`<li>
      <span>${clockText(dataset, goesOn, lang)}</span> ${postForm("/coordinator/clocks", fields, turn)}
    </li>`;
  }
}

/** Addresses that calendar programs subscribe to. */
export function feeds({ lang, plans, view }: Shown): Html {
  const words = deskWords[lang];
  const withClock = new Set(plans.entries.map(({ plan }) => plan));
  const items = plans.datasets
    .filter(({ id }) => withClock.has(id) && view.keeps(id))
    .map(({ id, shortTitle }) => {
      const name = shortTitle[lang];
      const form = (kind: string, pressed: Html): Html =>
        postForm("/coordinator/feeds", { lang, plan: id, kind }, pressed);
      const forms = [
        form("issue", plainButton(words.makeFeed, name)),
        form("revoke", plainButton(words.revokeFeeds, name)),
      ];
      return html`<li>
        <span>${name}</span>
        <div class="buttons">${forms}</div>
      </li>`;
    });
  return section(words.feeds, [html`<p class="note">${words.feedsHelp}</p>`, rows(items)]);
}
