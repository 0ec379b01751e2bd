import { picturePageWords } from "../../cards/picture-page-words.ts";
import type { Picture } from "../../cards/picture.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Place, Drawing } from "../../pictures/drawing.ts";
import { cardHtml } from "./card-html.ts";
import { html, inline, type Html } from "./html.ts";
import { pictureAddress } from "./picture-address.ts";

/** A picture in a page is as narrow as a phone and grows with its place; its marks lead to their records. */
export const inPage = (lang: Language): Place => ({ width: 360, linkTo: (id) => `/records/${id}?lang=${lang}` });

/** A picture with everything it shows in words beside it, and where it is as a file. */
export function pictureHtml({ drawing, picture }: { readonly drawing: Drawing; readonly picture: Picture }): Html {
  const { lang } = drawing.twin;
  const file = (format: "svg" | "png"): Html =>
    html`<a href="${pictureAddress(picture, { lang, format })}">${format.toUpperCase()}</a>`;
  return html`<div class="picture">
      <div class="drawn">${inline(drawing)}</div>
      <div class="twin">${cardHtml(drawing.twin)}</div>
    </div>
    <p class="note">${picturePageWords[lang].alone}: ${file("svg")}, ${file("png")}</p>`;
}
