import type { Fact } from "../domain/plan/fact.ts";
import type { FactId } from "../domain/plan/id.ts";
import { languages, type Localized } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Query } from "../domain/query/query.ts";
import { rowsOf } from "../domain/query/run-rows.ts";
import { fold } from "./fold.ts";
import type { Reading } from "./reading.ts";

/** Whether a question asks for a number that the reading would not tell: a question for a number is not answered by words without one. */
export function lacksNumber(reading: Reading, query: Query, plans: Plans): boolean {
  const { signals } = reading;
  const texts = textsOf(query, plans);
  if (texts === undefined) return false;
  // "Montako kävijää oli vuonna 2022?": what a plan is to do and by what it is measured counts nothing of a year.
  const inYear = (text: string): boolean => reading.years.some((year) => text.includes(String(year)));
  if (signals.has("count") && reading.years.length > 0 && "filter" in query) {
    return !texts.some((text) => inYear(text) && tellsNumber(text));
  }
  if (signals.has("count") && query.kind === "facts" && countsOther(reading, query.facts, plans)) return true;
  if (signals.has("percent") && !texts.some((text) => partOfWhole.test(text))) return true;
  return (signals.has("count") || signals.has("share")) && !texts.some(tellsNumber);
}

/** "Montako nuorta" is not answered by an age or by a number of days. */
function countsOther({ tokens, signalAt }: Reading, facts: readonly FactId[], plans: Plans): boolean {
  const asks = tokens.findIndex(({ folded }, at) => at >= (signalAt.get("count") ?? 0) && howMany.has(folded));
  const counted = tokens[asks + 1];
  const values = facts.map((id) => plans.get("fact", id).value);
  const units = values.flatMap((value) => (value.kind === "number" ? [value.unit] : []));
  if (asks === -1 || counted?.kind !== "word" || units.length < values.length) return false;
  const isUnit = (unit: Localized): boolean => languages.some((lang) => counted.folded.endsWith(fold(unit[lang])));
  return units.every((unit) => lengthsOfTime.has(unit.fi)) && !units.some(isUnit);
}

const howMany = new Set("montako monta moniko montakohan many manga".split(" "));
const lengthsOfTime = new Set("vuotta kuukautta viikkoa päivää tuntia".split(" "));

/** Whether a question for a time would be answered by a fact that tells none. */
export function lacksTime({ clock, tokens }: Reading, query: Query, plans: Plans): boolean {
  // "When pupils bully others, what do schools do?" asks no time.
  const asksTime =
    clock.times.some(({ value }) => value === "when") && !tokens.some(({ folded }) => asksThing.test(folded));
  if (query.kind !== "facts" || !asksTime) return false;
  const value = query.facts[0] === undefined ? undefined : plans.get("fact", query.facts[0]).value;
  return value?.kind === "text" && !timeWord.test(value.text.fi);
}

const asksThing = /^(what|which|who|mita|mika|mitka|kuka|vad|vilken|vilket|vilka|vem)$/;

/** How Finnish says when, as its words begin. */
const timeWord =
  /\d|(?<!\p{L})(kuu|vuo|viik|kevä|kesä|syks|syys|talv|päiv|joulu|pääsiäi|toistai|jatku|pysyv|aina|kerran|ennen|jälke|aikana|yhteyde|lopu|alku|alus|alka|heti|jo |ensi|mennessä|sama|lukuv|kalenteri|kausi|kauden)/iu;

/** Whether a question for a price would be answered by words that tell no sum, and not that it is free either. */
export function lacksMoney(query: Query, plans: Plans): boolean {
  const texts = textsOf(query, plans);
  return texts !== undefined && !texts.some((text) => money.test(text));
}

const money = /€|euro|maksut|ilmai/iu;

/** How Finnish says that something is a part of a whole, which how many there are does not tell. */
const partOfWhole = /%|prosent|osuu|puolet|(kolmas|neljäs)osa/iu;

function tellsNumber(text: string): boolean {
  return /\d/.test(text.replace(dates, "").replace(gradesAndAges, "")) || numberWord.test(text);
}

/** A date is not the number that was asked. */
const dates = /\d{1,2}\.\d{1,2}\.(\d{4})?|\d{1,2}\/\d{4}|(?<!\d)(19|20)\d\d(?!\d)/g;

/** Nor is a grade or an age. */
const gradesAndAges = /\d+\.?(\s?[–-]\s?\d+)?\.?\s?[–-]?\s?(luok|vuoti)/gi;

/** Finnish number words as they begin. */
const numberWord =
  /(?<!\p{L})(yhdeksä|kahdeksa|seitsemä|kuusi|kuude|viisi|viide|neljä|kolme|kahde|kaksi|kymmen|puolet|kerran|joka (toinen|kolmas|vuosi|kuukausi|viikko|päivä))/iu;

/** What a reading would tell in words; undefined when it is counted or computed. */
function textsOf(query: Query, plans: Plans): readonly string[] | undefined {
  switch (query.kind) {
    case "facts":
      return query.facts.map((id) => textOf(plans.get("fact", id)));
    case "terms":
      return query.terms.map((id) => plans.get("term", id).definition.fi);
    case "realised":
      return query.measures.map((id) => plans.get("realised-measure", id).text);
    case "decisions":
      return query.decisions.map((id) => plans.get("decision", id).decision?.fi ?? "");
    case "priorities":
      return query.priorities.map((id) => plans.get("priority", id).text);
    case "measures":
    case "responsible":
    case "schedule":
    case "follow-up":
    case "metrics":
      return rowsOf(plans, query.filter).flatMap((row) => [
        ...row.measures.map((each) => each.text),
        ...row.metrics,
        ...row.schedule,
        ...row.followUp,
      ]);
    default:
      return undefined;
  }
}

function textOf({ value }: Fact): string {
  // A day or a year is no count.
  if (value.kind === "date" || (value.kind === "number" && isBareYear(value))) return "";
  if (value.kind === "list") return String(value.items.fi.length);
  return value.kind === "text" ? value.text.fi : `0 ${value.unit.fi}`;
}

function isBareYear({ number, unit }: Extract<Fact["value"], { kind: "number" }>): boolean {
  return unit.fi === "" && number.decimals === 0 && number.units >= 1900 && number.units < 2100;
}
