import { deskWords } from "../../../cards/desk-words.ts";
import { formatDay } from "../../../cards/format.ts";
import { knownParts } from "../../../cards/occurrence-words.ts";
import type { Occurrence } from "../../../domain/calendar/occurrence.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { html, type Html } from "../html.ts";
import { button, field, postForm } from "./form.ts";

/** The coming dates, each to be confirmed as it is, changed or cancelled. */
export function dateForms(occurrences: readonly Occurrence[], plans: Plans, lang: Language): Html {
  return html`<ul class="dates">
    ${occurrences.map((occurrence, at) => dateItem(occurrence, { plans, lang, at }))}
  </ul>`;
}

function dateItem(
  occurrence: Occurrence,
  { plans, lang, at }: { readonly plans: Plans; readonly lang: Language; readonly at: number },
): Html {
  const words = deskWords[lang];
  const { id, title, date, time, plan } = occurrence;
  const fields = { lang, occurrence: id, planned: date.toString() };
  const known = knownParts(occurrence, plans, lang)
    .map(({ text }) => text)
    .join("");
  const about = `${title[lang]} ${formatDay(date.toString(), lang)}`;
  return html`<li>
    <details>
      <summary>${formatDay(date.toString(), lang)}: ${title[lang]} (${known === "" ? words.stated : known})</summary>
      <p class="note">${plans.get("dataset", plan).shortTitle[lang]}</p>
      ${postForm("/coordinator/dates", { ...fields, kind: "confirmed" }, [
        field(
          words.date,
          `date-${at}`,
          html`<input id="date-${at}" name="date" type="date" value="${date.toString()}" />`,
        ),
        field(
          words.time,
          `time-${at}`,
          html`<input
            id="time-${at}"
            name="time"
            type="time"
            value="${time?.toString({ smallestUnit: "minute" }) ?? ""}"
          />`,
        ),
        button(words.decide, about),
      ])}
      ${postForm("/coordinator/dates", { ...fields, kind: "cancelled" }, button(words.cancelDate, about))}
    </details>
  </li>`;
}
