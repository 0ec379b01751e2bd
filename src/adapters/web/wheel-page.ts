import { clockPageWords } from "../../cards/clock-page-words.ts";
import { picturePageWords } from "../../cards/picture-page-words.ts";
import type { WheelPicture } from "../../cards/picture.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import type { Drawing } from "../../pictures/drawing.ts";
import { checkbox, field, plainButton } from "./clock/form.ts";
import { html, type Html } from "./html.ts";
import { layout } from "./layout.ts";
import { pictureParameters, years } from "./picture-address.ts";
import { pictureHtml } from "./picture-html.ts";
import { unitOptions } from "./unit-options.ts";

interface WheelView {
  readonly lang: Language;
  readonly plans: Plans;
  readonly picture: WheelPicture;
  readonly drawing: Drawing;
}

/** The annual clock as a picture, and a form that chooses which. */
export function wheelPage(view: WheelView): string {
  const { lang } = view;
  const title = clockPageWords[lang].wheel;
  const main = html`<h2 class="page">${title}</h2>
    ${choice(view)} ${pictureHtml(view)}`;
  const query = `&${pictureParameters(view.picture).toString()}`;
  return layout({ lang, title, path: "/wheel", query, main });
}

function choice({ lang, plans, picture }: WheelView): Html {
  const words = picturePageWords[lang];
  const { filter, year, continued } = picture;
  const planOptions = plans.datasets.map(
    ({ id, shortTitle }) =>
      html`<option value="${id}" ${filter.plans?.includes(id) ? "selected" : ""}>${shortTitle[lang]}</option>`,
  );
  const units = unitOptions(plans, lang, { valueOf: (party) => party, chosen: filter.parties?.[0] });
  return html`<form class="act" action="/wheel" method="get">
    <input type="hidden" name="lang" value="${lang}" />
    ${field(
      words.plan,
      "plan",
      html`<select id="plan" name="plan">
        <option value="">${words.everyPlan}</option>
        ${planOptions}
      </select>`,
    )}
    ${field(
      words.unit,
      "unit",
      html`<select id="unit" name="unit">
        <option value="">${words.everyUnit}</option>
        ${units}
      </select>`,
    )}
    ${field(
      words.year,
      "year",
      html`<input id="year" name="year" type="number" min="${years.first}" max="${years.last}" value="${year}" />`,
    )}
    ${checkbox(
      words.continued,
      "continued",
      html`<input id="continued" name="continued" type="checkbox" value="1" ${continued ? "checked" : ""} />`,
    )}
    ${plainButton(words.show)}
  </form>`;
}
