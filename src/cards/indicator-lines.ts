import type { Occurrence } from "../domain/calendar/occurrence.ts";
import type { Light } from "../domain/plan/traffic-light.ts";
import type { Judged, StatusSummary } from "../domain/progress/status-summary.ts";
import type { Line, Part } from "./card.ts";
import { formatDecimal } from "./format.ts";
import { joined, line, say } from "./line.ts";
import { groupName } from "./names.ts";
import { knownParts, whenParts } from "./occurrence-words.ts";
import { countOf, difference, figure, slot, translatedName, type Writing } from "./parts.ts";
import { statusWords } from "./status-words.ts";

/** How the figures stand: lights, the best and the most worrying, and what is to be measured anew. */
export function indicatorLines({ indicators, datasets }: StatusSummary, writing: Writing): readonly Line[] {
  if (!indicators || indicators.againstCountry.length === 0) return [];
  const { lang } = writing;
  const words = statusWords[lang];
  const { againstCountry, againstEarlier, incomparable, best, worrying, due } = indicators;
  const out = incomparable.length === 0 ? [] : say` ${words.leftOut}: ${countOf(incomparable)}.`;
  return [
    line("body", say`${words.againstCountry}: ${lightCounts(againstCountry, lang)}.`),
    line("body", say`${words.againstEarlier}: ${lightCounts(againstEarlier, lang)}.${out}`),
    ...judgedLines(words.best, best, writing),
    ...judgedLines(words.worrying, worrying, writing),
    ...due.map(({ occurrence, indicators: measured }) =>
      line("body", say`${words.due[0]}: ${surveyParts(occurrence, writing)}, ${words.due[1]} ${countOf(measured)}.`),
    ),
    line("note", say`${words.ourLights}${ruleParts(datasets, writing)}.`),
  ];
}

/** A survey and when it was held: "Kouluterveyskysely (1.4.2025, oletus: huhtikuu 2025)". */
export function surveyParts(occurrence: Occurrence, { plans, lang }: Writing): readonly Part[] {
  const entry = plans.get("calendar-entry", occurrence.entry);
  const known = knownParts(occurrence, plans, lang);
  const when = joined([whenParts(occurrence, lang), ...(known.length > 0 ? [known] : [])], ", ");
  return say`${translatedName(entry, entry.title, lang)} (${when})`;
}

/** The rule of the colours, of the first plan that has one. */
function ruleParts(datasets: StatusSummary["datasets"], { plans, lang }: Writing): Part[] {
  const dataset = datasets.find(({ id }) => plans.rules.has(id));
  const rule = dataset && plans.rules.get(dataset.id);
  if (!rule) return [];
  const [before, after] = statusWords[lang].rule;
  const limit = formatDecimal(rule.yellow, lang);
  return say`: ${before} ${{ kind: "fact", text: limit, value: limit, record: dataset.id, plan: dataset.id }} ${after}`;
}

function lightCounts(judged: readonly Judged[], lang: Writing["lang"]): Part[] {
  const words = statusWords[lang].lights;
  const of = (light: Light) =>
    say`${words[light]} ${countOf(judged.filter((each) => each.light === light).map((each) => each.figure))}`;
  return joined([of("green"), of("yellow"), of("red")], ", ");
}

function judgedLines(title: string, judged: readonly Judged[], writing: Writing): readonly Line[] {
  const { plans, lang } = writing;
  if (judged.length === 0) return [];
  return [
    line("heading", say`${title}`),
    ...judged.map((each) => {
      const group = groupName(each.figure.group, writing);
      const who = group === "" ? [] : say`, ${slot(group)}`;
      const values = say`${figure(plans, each.figure, lang)} (${difference(each, each.indicator.unit, lang)})`;
      return line("item", say`${translatedName(each.indicator, each.indicator.name, lang)}${who}: ${values}`);
    }),
  ];
}
