import type { Language } from "../plan/language.ts";
import type { Plans } from "../plan/plans.ts";
import { zone, type Occurrence } from "./occurrence.ts";

/** An occurrence as outsiders read it; `planned` and `shift` tell of a day that is not a working day. */
export function occurrenceJson(plans: Plans, occurrence: Occurrence, lang: Language): object {
  const { id, entry, plan, title, kindOf, date, time, shift, timing, parties, continued } = occurrence;
  const moved = shift.kind === "shifted";
  return {
    ...{ id, entry, plan, title: title[lang], kindOf, date: date.toString() },
    ...(time === undefined ? {} : { time: time.toString({ smallestUnit: "minute" }) }),
    zone,
    ...(moved ? { planned: shift.from.toString() } : {}),
    shift: moved ? { rule: plans.get("calendar-entry", entry).shift, because: shift.because } : null,
    ...{ timing, units: parties, continued },
  };
}
