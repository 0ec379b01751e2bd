import { formatDay, formatMonth } from "../../../cards/format.ts";
import { knownParts } from "../../../cards/occurrence-words.ts";
import type { Occurrence } from "../../../domain/calendar/occurrence.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { html, type Html } from "../html.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { button, field, plainButton, postForm } from "./form.ts";

/** The coming dates by month, each month folded, each date to be confirmed as it is, changed or cancelled. */
export function dateForms(occurrences: readonly Occurrence[], plans: Plans, lang: Language): Html {
  const months = Map.groupBy(occurrences, ({ date }) => date.toPlainYearMonth().toString());
  return html`${[...months].map(
    ([month, own], at) =>
      html`<details id="month-${month}" ${at === 0 ? html`open` : undefined}>
        <summary>${capital(formatMonth(month, lang))} (${own.length})</summary>
        <ul class="dates">
          ${own.map((occurrence) => dateItem(occurrence, plans, lang))}
        </ul>
      </details>`,
  )}`;
}

function dateItem(occurrence: Occurrence, plans: Plans, lang: Language): Html {
  const words = deskWords[lang];
  const { id, title, date, time, plan } = occurrence;
  const fields = { lang, occurrence: id, planned: date.toString() };
  const known = knownParts(occurrence, plans, lang)
    .map(({ text }) => text)
    .join("");
  const day = formatDay(date.toString(), lang);
  const about = `${title[lang]} ${day}`;
  const clock = time?.toString({ smallestUnit: "minute" }) ?? "";
  return html`<li>
    <details id="${id}">
      <summary>${day}: ${title[lang]} (${known === "" ? words.stated : known})</summary>
      <p class="note">${plans.get("dataset", plan).shortTitle[lang]}</p>
      ${postForm("/coordinator/dates", { ...fields, kind: "confirmed" }, [
        field(
          words.date,
          `date-${id}`,
          html`<input id="date-${id}" name="date" type="date" value="${date.toString()}" required />`,
        ),
        field(words.time, `time-${id}`, html`<input id="time-${id}" name="time" type="time" value="${clock}" />`),
        button(words.decide, about),
      ])}
      ${postForm("/coordinator/dates", { ...fields, kind: "cancelled" }, plainButton(words.cancelDate, about))}
    </details>
  </li>`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
