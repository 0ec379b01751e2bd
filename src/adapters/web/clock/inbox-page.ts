import type { InboxItem } from "../../../application/store.ts";
import type { Card } from "../../../cards/card.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { formatMoment } from "../../../cards/format.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { cardHtml } from "../card-html.ts";
import { html, type Html } from "../html.ts";
import { layout } from "../layout.ts";
import { dutyButtons } from "./duty-buttons.ts";
import { button, postForm } from "./form.ts";

export interface InboxView {
  readonly lang: Language;
  readonly messages: readonly (InboxItem & { readonly card: Card | undefined })[];
  /** To whom a duty can be handed over. */
  readonly people: readonly string[];
  readonly said: Card | undefined;
  readonly trial: { readonly now: Temporal.Instant; readonly found: boolean } | undefined;
}

/** The reader's reminders, newest first, with their buttons. */
export function inboxPage({ lang, messages, people, said, trial }: InboxView): string {
  const words = clockPageWords[lang];
  return layout({
    lang,
    title: words.inbox,
    path: "/inbox",
    main: html`<h2>${words.inbox}</h2>
      ${trial ? trialLine(trial, lang) : undefined}
      <div role="status">${said ? cardHtml(said) : undefined}</div>
      ${messages.length === 0 ? html`<p>${words.emptyInbox}</p>` : undefined}
      ${messages.map(({ at, card, text }) => {
        const moment = formatMoment(at, lang);
        return html`<article>
          <h3 class="asked">${moment}</h3>
          ${card ? cardHtml(card, (line) => dutyButtons(line, lang, people)) : html`<p>${text}</p>`}
        </article>`;
      })}`,
  });
}

function trialLine({ now, found }: NonNullable<InboxView["trial"]>, lang: Language): Html {
  const words = clockPageWords[lang];
  return html`<p>${words.clockMode} ${formatMoment(now, lang)}. ${found ? undefined : words.noMore}</p>
    ${postForm("/clock/next", { lang }, button(words.stepOn))}`;
}
