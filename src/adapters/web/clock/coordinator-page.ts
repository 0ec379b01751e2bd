import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { dryRunCard } from "../../../cards/dry-run-card.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { cardHtml } from "../card-html.ts";
import { html, type Html } from "../html.ts";
import { clockPage } from "./clock-page.ts";
import type { CoordinatorView } from "./coordinator-view.ts";
import { dateForms } from "./date-forms.ts";
import { log, reported, trouble } from "./desk-log.ts";
import { lacking, people, requests } from "./desk-people.ts";
import { clocks, feeds, sending } from "./desk-sending.ts";
import { section } from "./section.ts";

/** Everything a coordinator sees and decides, on one page: first what waits for somebody, then what is to come. */
export function coordinatorPage(shown: CoordinatorView): string {
  const { lang, said } = shown;
  return clockPage({
    lang,
    title: clockPageWords[lang].coordinator,
    path: "/coordinator",
    said,
    content: shown.view.everywhere ? whole(shown) : ofOwnPlans(shown),
  });
}

function whole(shown: CoordinatorView): Html {
  return html`${sending(shown)} ${requests(shown)} ${trouble(shown)} ${clocks(shown)} ${dates(shown)} ${coming(shown)}
  ${people(shown)} ${lacking(shown)} ${reported(shown)} ${feeds(shown)} ${log(shown)}`;
}

/** Without what belongs to no plan: sending as a whole, what did not arrive, wrong answers, everybody's changes. */
function ofOwnPlans(shown: CoordinatorView): Html {
  return html`${requests(shown)} ${clocks(shown)} ${dates(shown)} ${coming(shown)} ${people(shown)} ${lacking(shown)}
  ${feeds(shown)}`;
}

/** What anybody else sees here: only what is said to them. */
export function deskless(lang: Language, said: Html | string): string {
  return clockPage({ lang, title: clockPageWords[lang].coordinator, path: "/coordinator", said, content: html`` });
}

function dates({ lang, plans, view }: CoordinatorView): Html {
  const words = deskWords[lang];
  if (view.occurrences.length === 0) return section(words.dates, html`<p>${words.noDates}</p>`);
  return section(
    words.dates,
    html`<p class="note">${words.datesHelp}</p>
      ${dateForms(view.occurrences, plans, lang)}`,
  );
}

/** The reminders of the coming weeks, folded: there may be many. */
function coming({ lang, plans, view, today }: CoordinatorView): Html {
  const words = deskWords[lang];
  const card = dryRunCard(view.wouldSend, { plans, lang, today: today.toString() });
  const rowsShown = card.lines.filter(({ style }) => style === "item").length;
  const inside = cardHtml(card, { level: 4 });
  if (rowsShown === 0) return section(words.next30, inside);
  return section(
    words.next30,
    html`<details id="next-30">
      <summary>${words.show} (${rowsShown})</summary>
      ${inside}
    </details>`,
  );
}
