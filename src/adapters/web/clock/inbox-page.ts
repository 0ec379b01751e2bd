import type { ReadItem } from "../../../application/reminders/read-inbox.ts";
import type { Card } from "../../../cards/card.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { formatMoment } from "../../../cards/format.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { cardHtml, type CardView } from "../card-html.ts";
import { html, type Html } from "../html.ts";
import { clockPage } from "./clock-page.ts";
import { dutyButtons } from "./duty-buttons.ts";
import { button, postForm } from "./form.ts";

export interface InboxView {
  readonly lang: Language;
  readonly messages: readonly ReadItem<Card>[];
  /** To whom a duty can be handed over. */
  readonly people: readonly PersonId[];
  readonly tomorrow: Temporal.PlainDate;
  /** Whether any plan's clock goes on: without one nothing ever comes. */
  readonly clockGoesOn: boolean;
  readonly said: Card | string | undefined;
  /** Set in a trial: what its clock shows. */
  readonly trial: Temporal.Instant | undefined;
}

/** The reader's reminders, newest first, with their buttons. */
export function inboxPage(view: InboxView): string {
  const { lang, messages, said, trial } = view;
  const words = clockPageWords[lang];
  return clockPage({
    lang,
    title: words.inbox,
    path: "/inbox",
    said: typeof said === "object" ? cardHtml(said, cardView(said, view)) : said,
    content: html`${trial ? trialBox(trial, lang) : undefined} ${messages.length === 0 ? emptyHint(view) : undefined}
    ${messages.map((message) => messageArticle(message, view))}`,
  });
}

function messageArticle({ at, card, text }: InboxView["messages"][number], view: InboxView): Html {
  return html`<article>
    <h3 class="asked">${formatMoment(at, view.lang)}</h3>
    ${card ? cardHtml(card, cardView(card, view)) : html`<p>${text}</p>`}
  </article>`;
}

function cardView(card: Card, view: InboxView): CardView {
  return { level: 4, buttons: (line) => dutyButtons(line, { ...view, cardLang: card.lang }) };
}

/** Why there is nothing, and what brings something. */
function emptyHint({ lang, clockGoesOn }: InboxView): Html {
  const words = clockPageWords[lang];
  const desk = html`<a href="/coordinator?lang=${lang}">${words.coordinator}</a>`;
  const me = html`<a href="/me?lang=${lang}">${words.me}</a>`;
  return html`<p>${words.emptyInbox}</p>
    <p>
      ${clockGoesOn ? html`${words.registerFirst[0]} ${me}${words.registerFirst[1]}` : html`${words.noClock[0]} ${desk}${words.noClock[1]}`}
    </p>`;
}

function trialBox(now: Temporal.Instant, lang: Language): Html {
  const words = clockPageWords[lang];
  return html`<div class="trial">
    <p>${words.clockMode} ${formatMoment(now, lang)}.</p>
    ${postForm("/clock/next", { lang }, button(words.stepOn))}
  </div>`;
}
