import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { formatDay } from "../../../cards/format.ts";
import { occurrenceText, timingWord } from "../../../cards/occurrence-text.ts";
import { viewWords } from "../../../cards/view-words.ts";
import type { Occurrence } from "../../../domain/calendar/occurrence.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { formCard, noticeCard } from "./form-card.ts";
import { choiceInput, dateInput, tick, timeInput } from "./form-parts.ts";

/** Which date to confirm, the nearest first; the next card asks for its day. */
export function datesCard({
  occurrences,
  plans,
  lang,
}: {
  readonly occurrences: readonly Occurrence[];
  readonly plans: Plans;
  readonly lang: Language;
}): IAdaptiveCard {
  const words = { ...deskWords[lang], ...viewWords[lang] };
  if (occurrences.length === 0) return noticeCard(words.noDates, lang, [{ action: "cancel", title: words.close }]);
  const options = occurrences.map((each) => ({
    text: `${occurrenceText(each, lang)}, ${plans.get("dataset", each.plan).shortTitle[lang]}`,
    value: each.id,
  }));
  return formCard({
    ...{ lang, title: words.decide },
    asks: choiceInput({ field: "occurrence", label: words.occurrence, lang, options }),
    send: { action: "date", title: words.goOn },
  });
}

/** A date to confirm as it is, to change or to cancel. */
export function confirmDateCard({
  occurrence,
  lang,
}: {
  readonly occurrence: Occurrence;
  readonly lang: Language;
}): IAdaptiveCard {
  const words = deskWords[lang];
  const { id, title, date, time } = occurrence;
  return formCard({
    ...{ lang, title: words.decide },
    about: [title[lang], `${formatDay(date.toString(), lang)} (${timingWord(occurrence, lang)}). ${words.datesHelp}`],
    asks: [
      dateInput({ field: "date", label: words.date, lang, value: date }),
      timeInput({ field: "time", label: words.time, lang, value: time, optional: true }),
      tick("cancelled", words.cancelDate),
    ],
    send: { action: "save-date", title: clockPageWords[lang].save, data: { value: id }, about: title[lang] },
  });
}
