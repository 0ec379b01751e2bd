import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { digestWords } from "../../../cards/digest-words.ts";
import { formatDay } from "../../../cards/format.ts";
import { peopleOptions } from "../../../cards/people-options.ts";
import { viewWords } from "../../../cards/view-words.ts";
import type { Role } from "../../../domain/access/role.ts";
import type { SnoozeWish } from "../../../domain/duty/duty-action.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import { usualSnooze } from "../../../domain/duty/snooze.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { formCard, noticeCard } from "./form-card.ts";
import { choiceInput, dateInput, tick } from "./form-parts.ts";

interface DutyForm {
  readonly duty: DutyId;
  readonly title: string;
  readonly lang: Language;
}

/** When to be reminded again; a day after the due date only when that is ticked too. `fault` says what was wrong with a wish. */
export function snoozeCard({
  duty,
  title,
  lang,
  today,
  due,
  wish,
  fault,
}: DutyForm & {
  readonly today: Temporal.PlainDate;
  readonly due: Temporal.PlainDate;
  readonly wish?: SnoozeWish;
  readonly fault?: string;
}): IAdaptiveCard {
  const words = clockPageWords[lang];
  const tomorrow = today.add({ days: 1 });
  const value = wish?.until ?? usualSnooze(today, due);
  return formCard({
    ...{ lang, fault, title: digestWords[lang].actions.snooze },
    about: [title, `${digestWords[lang].event} ${formatDay(due.toString(), lang)}`],
    asks: [
      dateInput({ field: "until", label: words.until, lang, value, min: tomorrow }),
      tick("confirmed", words.pastDueToo, wish?.confirmed),
    ],
    send: { action: "save-snooze", title: words.save, data: { duty }, about: title },
    back: { duty },
  });
}

/** To whom a duty is handed over, among those who have registered: `candidates` are the roles they have. */
export function delegateCard({
  duty,
  title,
  lang,
  plans,
  candidates,
}: DutyForm & { readonly plans: Plans; readonly candidates: readonly Role[] }): IAdaptiveCard {
  const words = clockPageWords[lang];
  const options = peopleOptions(candidates, plans, lang);
  const out = { action: "cancel", title: viewWords[lang].close, data: { duty } } as const;
  if (options.length === 0) return noticeCard(viewWords[lang].nobodyElse, lang, [out]);
  return formCard({
    ...{ lang, title: digestWords[lang].actions.delegate, about: [title] },
    asks: choiceInput({ field: "to", label: words.to, lang, options }),
    send: { action: "save-delegate", title: words.save, data: { duty }, about: title },
    back: { duty },
  });
}
