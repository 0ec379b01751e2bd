import type { Language } from "../domain/plan/language.ts";

/** The months by name in each language, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  fi: namesIn("fi"),
  sv: namesIn("sv"),
  en: namesIn("en"),
};

/** One formatter for all: each takes a millisecond to make, at every start. */
function namesIn(lang: Language): readonly string[] {
  const formatter = new Intl.DateTimeFormat(lang, { month: "long" });
  return Array.from({ length: 12 }, (_, at) => formatter.format(new Temporal.PlainDate(2000, at + 1, 1)));
}
