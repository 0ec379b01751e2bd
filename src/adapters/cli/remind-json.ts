import { plainText } from "../../cards/plain-text.ts";
import { reasonLine } from "../../cards/reason-words.ts";
import type { WouldSend } from "../../domain/duty/would-send.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";

/** A row of `remind --format json`. */
export function remindJson(
  { at, duty, step, because, to, noRecipient }: WouldSend,
  { plans, lang }: { readonly plans: Plans; readonly lang: Language },
): object {
  const why = { lang, lines: [reasonLine(because, lang)], sources: [], suggestions: [] };
  return {
    at: at.toString({ timeZoneName: "never" }),
    ...(to === undefined ? {} : { destination: to }),
    ...(noRecipient ? { noRecipient: duty.party } : {}),
    duty: duty.id,
    step,
    title: plans.get("calendar-entry", duty.entry).title[lang],
    due: duty.due.toString(),
    because: plainText(why).text,
  };
}
