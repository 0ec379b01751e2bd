import { html, type Html } from "../html.ts";

/** A part of a page under its own heading. */
export function section(heading: string, inside: Html | readonly Html[]): Html {
  return html`<section class="desk">
    <h3>${heading}</h3>
    ${inside}
  </section>`;
}

/** Things in a list, or a sentence when there are none. */
export function listOr(items: readonly (Html | string)[], none: string): Html {
  if (items.length === 0) return html`<p>${none}</p>`;
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** List items that are already made, each a text with its buttons beside it. */
export function rows(items: readonly Html[]): Html {
  return html`<ul class="rows">
    ${items}
  </ul>`;
}
