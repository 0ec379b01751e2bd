import type { CalendarEntryKind } from "../domain/calendar/calendar-entry.ts";
import type { Language } from "../domain/plan/language.ts";
import { fold } from "./fold.ts";
import type { TimeWord } from "./lexicon.ts";
import { monthNames } from "./month-names.ts";
import { longest, type Found } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a question says of times and of things that come round. */
export interface ClockWords {
  /** Months by their number, 1–12. */
  readonly months: readonly Found<number>[];
  readonly times: readonly Found<TimeWord>[];
  readonly kinds: readonly Found<CalendarEntryKind>[];
  readonly happens: readonly Found<true>[];
}

export function readClock(tokens: readonly Token[], lang: Language, vocabulary: Vocabulary): ClockWords {
  const among: readonly Language[] = lang === "fi" ? ["fi"] : [lang, "fi"];
  return {
    months: monthsIn(tokens, lang),
    times: longest(vocabulary.times.find(tokens, among)),
    kinds: longest(vocabulary.entryKinds.find(tokens, among)),
    happens: longest(vocabulary.happens.find(tokens, [lang])),
  };
}

/** Which tokens the words of time and of coming round take. */
export function clockPlaces({ months, times, kinds, happens }: ClockWords): ReadonlySet<number> {
  const found: readonly Found<unknown>[] = [...months, ...times, ...kinds, ...happens];
  return new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
}

const names: Readonly<Record<Language, readonly string[]>> = {
  fi: monthNames.fi.map(fold),
  sv: monthNames.sv.map(fold),
  en: monthNames.en.map(fold),
};

function monthsIn(tokens: readonly Token[], lang: Language): readonly Found<number>[] {
  return tokens.flatMap((token, from) => {
    const own = monthOf(token, lang) ?? shortMonth(token, tokens[from + 1]);
    return own === undefined ? [] : [{ value: own, from, to: from + 1 }];
  });
}

/** "lokakuussa", "oktober", "in May": the English month has its capital, the verb has none. */
function monthOf({ folded, surface, kind }: Token, lang: Language): number | undefined {
  if (kind === "number" || surface === "may") return undefined;
  const at = lang === "fi" ? -1 : names[lang].findIndex((name) => folded === name);
  const month = at >= 0 ? at : names.fi.findIndex((name) => folded.startsWith(name));
  return month >= 0 ? month + 1 : undefined;
}

/** The "maalis" of "maalis-huhtikuussa". */
function shortMonth({ folded }: Token, next: Token | undefined): number | undefined {
  if (next === undefined || monthOf(next, "fi") === undefined) return undefined;
  const month = names.fi.indexOf(`${folded}kuu`);
  return month >= 0 ? month + 1 : undefined;
}
