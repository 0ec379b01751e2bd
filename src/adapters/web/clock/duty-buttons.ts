import { randomUUID } from "node:crypto";
import type { CardAction, Line } from "../../../cards/card.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { plainText } from "../../../cards/plain-text.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { html, type Html } from "../html.ts";
import { personText } from "../../../cards/person-part.ts";
import { button, checkbox, field, plainButton, postForm } from "./form.ts";

/** As much of a line as tells what its buttons are about. */
const aboutLength = 80;

export interface ButtonsView {
  /** The language of the page; the card and its buttons speak the reader's own. */
  readonly lang: Language;
  readonly cardLang: Language;
  /** To whom a duty can be handed over. */
  readonly people: readonly PersonId[];
  /** From which day on one can be reminded again. */
  readonly tomorrow: Temporal.PlainDate;
}

/** The buttons of a line, each a form of its own; the key makes a press that is sent twice count once. */
export function dutyButtons(line: Line, view: ButtonsView): Html {
  const { text } = plainText({
    lang: view.cardLang,
    lines: [{ ...line, style: "body" }],
    sources: [],
    suggestions: [],
  });
  const about = text.slice(0, aboutLength);
  return html`<div class="buttons">${(line.actions ?? []).map((action) => dutyForm(action, about, view))}</div>`;
}

function dutyForm({ action, duty, label }: CardAction, about: string, view: ButtonsView): Html {
  const { lang, cardLang, people, tomorrow } = view;
  const key = randomUUID();
  const fields = { lang, duty, action, key };
  const words = clockPageWords[cardLang];
  switch (action) {
    case "report":
      return html`<a class="button" href="/report?lang=${lang}&duty=${encodeURIComponent(duty)}"
        >${label}<span class="hidden"> – ${about}</span></a
      >`;
    case "deliver":
      return postForm("/duties", fields, button(label, about));
    case "acknowledge":
    case "undo":
      return postForm("/duties", fields, plainButton(label, about));
    case "snooze":
      return detailed(label, [
        field(
          words.until,
          `until-${key}`,
          html`<input id="until-${key}" name="until" type="date" min="${tomorrow.toString()}" required />`,
        ),
        checkbox(
          words.pastDueToo,
          `past-${key}`,
          html`<input id="past-${key}" name="confirmed" type="checkbox" value="yes" />`,
        ),
      ]);
    case "delegate":
      if (people.length === 0) return html``;
      return detailed(label, [
        field(
          words.to,
          `to-${key}`,
          html`<select id="to-${key}" name="to">
            ${people.map((each) => html`<option value="${each}">${personText(each, cardLang)}</option>`)}
          </select>`,
        ),
      ]);
    default:
      return action satisfies never;
  }

  function detailed(summary: string, inside: readonly Html[]): Html {
    return html`<details id="${action}-${duty}">
      <summary>${summary}<span class="hidden"> – ${about}</span></summary>
      ${postForm("/duties", fields, [...inside, button(summary, about)])}
    </details>`;
  }
}
