import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/plan/language.ts";
import { readClock } from "../../src/language/clock-words.ts";
import { spanOf } from "../../src/language/time-span.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { day } from "../domain/calendar/days.ts";
import { realVocabulary } from "./real-vocabulary.ts";

const vocabulary = realVocabulary();

/** The first and last day that a question names, asked on a Sunday in November 2026 unless said otherwise. */
function span(text: string, lang: Language, years: readonly number[] = [], today = "2026-11-22"): string | undefined {
  const found = spanOf(readClock(tokenise(text), lang, vocabulary), years, day(today));
  return found && `${found.from.toString()} – ${found.until.subtract({ days: 1 }).toString()}`;
}

describe("the time that a question names", () => {
  it.each([
    ["mitä lokakuussa tapahtuu", "fi", "2027-10-01 – 2027-10-31"],
    ["mitä marraskuussa tapahtuu", "fi", "2026-11-01 – 2026-11-30"],
    ["vad händer i oktober", "sv", "2027-10-01 – 2027-10-31"],
    ["what happens in May", "en", "2027-05-01 – 2027-05-31"],
    ["mitä maalis-huhtikuussa on", "fi", "2027-03-01 – 2027-04-30"],
    ["joulukuusta helmikuuhun", "fi", "2026-12-01 – 2027-02-28"],
  ] as const)("%s: the months, the next time they are not over", (text, lang, days) =>
    expect(span(text, lang)).toBe(days),
  );

  it.each([
    ["mitä tapahtuu ennen toukokuuta", "fi", "2026-11-22 – 2027-04-30"],
    ["what is due before May", "en", "2026-11-22 – 2027-04-30"],
    ["toukokuuhun mennessä", "fi", "2026-11-22 – 2027-05-31"],
    ["vad händer efter april", "sv", "2027-05-01 – 2028-04-30"],
  ] as const)("%s: up to a month, with it, or after it", (text, lang, days) => expect(span(text, lang)).toBe(days));

  it.each([
    ["keväällä", "fi", "2027-03-01 – 2027-05-31"],
    ["i vinter", "sv", "2026-12-01 – 2027-02-28"],
    ["next week", "en", "2026-11-23 – 2026-11-29"],
    ["tällä viikolla", "fi", "2026-11-16 – 2026-11-22"],
    ["nästa månad", "sv", "2026-12-01 – 2026-12-31"],
    ["ensi vuonna", "fi", "2027-01-01 – 2027-12-31"],
  ] as const)("%s: a season, or a time seen from today", (text, lang, days) => expect(span(text, lang)).toBe(days));

  it("is of the year that is named", () => {
    expect(span("keväällä 2025", "fi", [2025])).toBe("2025-03-01 – 2025-05-31");
    expect(span("in October 2023", "en", [2023])).toBe("2023-10-01 – 2023-10-31");
    expect(span("vuonna 2024", "fi", [2024])).toBe("2024-01-01 – 2024-12-31");
  });

  it("is none where none is named, or where a word only looks like one", () => {
    expect(span("mikä on syysfoorumin aihe", "fi")).toBeUndefined();
    expect(span("what may children do", "en")).toBeUndefined();
    expect(span("vår plan", "sv")).toBeUndefined();
  });
});
