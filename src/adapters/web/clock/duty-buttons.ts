import { randomUUID } from "node:crypto";
import type { CardAction, Line } from "../../../cards/card.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { plainText } from "../../../cards/plain-text.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { html, type Html } from "../html.ts";
import { button, field, postForm } from "./form.ts";

/** The buttons of a line, each a form of its own; the key makes a press that is sent twice count once. */
export function dutyButtons(line: Line, lang: Language, people: readonly string[]): Html {
  const about = plainText({ lang, lines: [{ ...line, style: "body" }], sources: [], suggestions: [] }).text.slice(
    0,
    80,
  );
  return html`<div class="buttons">
    ${(line.actions ?? []).map((action) => dutyForm(action, { lang, about, people }))}
  </div>`;
}

function dutyForm(
  { action, duty, label }: CardAction,
  { lang, about, people }: { readonly lang: Language; readonly about: string; readonly people: readonly string[] },
): Html {
  const key = randomUUID();
  const fields = { lang, duty, action, key };
  const words = clockPageWords[lang];
  switch (action) {
    case "acknowledge":
    case "deliver":
    case "undo":
      return postForm("/duties", fields, button(label, about));
    case "snooze":
      return detailed(label, [
        field(words.until, `until-${key}`, html`<input id="until-${key}" name="until" type="date" required />`),
        html`<div class="field">
          <input id="past-${key}" name="confirmed" type="checkbox" value="yes" />
          <label for="past-${key}">${words.pastDueToo}</label>
        </div>`,
      ]);
    case "delegate":
      if (people.length === 0) return html``;
      return detailed(label, [
        field(
          words.to,
          `to-${key}`,
          html`<select id="to-${key}" name="to">
            ${people.map((each) => html`<option>${each}</option>`)}
          </select>`,
        ),
      ]);
    default:
      return action satisfies never;
  }

  function detailed(summary: string, inside: readonly Html[]): Html {
    return html`<details>
      <summary>${summary}<span class="hidden"> – ${about}</span></summary>
      ${postForm("/duties", fields, [...inside, button(summary, about)])}
    </details>`;
  }
}
