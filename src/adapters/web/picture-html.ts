import { picturePageWords } from "../../cards/picture-page-words.ts";
import type { Picture } from "../../cards/picture.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { PlanRecord } from "../../domain/plan/plans.ts";
import type { Place, Drawing } from "../../pictures/drawing.ts";
import { cardHtml } from "./card-html.ts";
import { html, inline, type Html } from "./html.ts";
import { pictureAddress } from "./picture-address.ts";

/** What draws pictures. */
export interface Pictures {
  /** The picture as things are now; undefined when there is no figure to draw. */
  readonly draw: (
    picture: Picture,
    wish: { readonly lang: Language; readonly place: Place },
  ) => Promise<Drawing | undefined>;
  readonly png: (svg: string, zoom: number) => Promise<Uint8Array>;
  /** Whether an address was signed for readers without the page's token, and its time is not over. */
  readonly signed: (address: string) => Promise<boolean>;
}

/** A picture in a page is as narrow as a phone and grows with its place; its marks lead to their records. */
export const inPage = (lang: Language): Place => ({ width: 360, linkTo: (id) => `/records/${id}?lang=${lang}` });

interface Drawn {
  readonly drawing: Drawing;
  readonly picture: Picture;
}

/** A picture with everything it shows in words beside it, and where it is as a file. */
export function pictureHtml({ drawing, picture }: Drawn): Html {
  return html`<div class="picture">
      <div class="drawn">${inline(drawing)}</div>
      <div class="twin">${cardHtml(drawing.twin)}</div>
    </div>
    ${files({ drawing, picture })}`;
}

/** A picture under the answer that it belongs to, with its words folded: the answer has told most of them. */
export async function answerPicture(pictures: Pictures, picture: Picture, lang: Language): Promise<Html | undefined> {
  const drawing = await pictures.draw(picture, { lang, place: inPage(lang) });
  return (
    drawing &&
    html`<div class="picture"><div class="drawn">${inline(drawing)}</div></div>
      <details lang="${lang}">
        <summary>${picturePageWords[lang].asText}</summary>
        ${cardHtml(drawing.twin)}
      </details>
      ${files({ drawing, picture })}`
  );
}

/** The trend of an indicator for its record's page; nothing for records of other kinds. */
export async function trendHtml(pictures: Pictures, record: PlanRecord, lang: Language): Promise<Html | undefined> {
  if (record.kind !== "indicator") return undefined;
  const picture = { kind: "trend", indicator: record.id, groups: [] } as const;
  const drawing = await pictures.draw(picture, { lang, place: inPage(lang) });
  return (
    drawing &&
    html`<h3>${picturePageWords[lang].trend}</h3>
      ${pictureHtml({ drawing, picture })}`
  );
}

function files({ drawing, picture }: Drawn): Html {
  const { lang } = drawing.twin;
  const file = (format: "svg" | "png"): Html =>
    html`<a href="${pictureAddress(picture, { lang, format })}">${format.toUpperCase()}</a>`;
  return html`<p class="note" lang="${lang}">${picturePageWords[lang].alone}: ${file("svg")}, ${file("png")}</p>`;
}
