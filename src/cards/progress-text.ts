import type { Language } from "../domain/plan/language.ts";
import type { Progress } from "../domain/progress/progress.ts";
import { formatDecimal, formatMoment } from "./format.ts";
import { reportWords } from "./report-words.ts";

/** What was told of a row at a time. Who told it is not said. */
export function progressText({ at, state, note, figure }: Progress, lang: Language): string {
  const value = figure ? `; ${figure.metric}: ${formatDecimal(figure.value, lang)}` : "";
  return `${formatMoment(at, lang)}: ${reportWords[lang].states[state]}${value}${note === undefined ? "" : ` – ${note}`}`;
}
