import type { Fact } from "../domain/plan/fact.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Query } from "../domain/query/query.ts";
import { rowsOf } from "../domain/query/run-rows.ts";
import type { Reading } from "./reading.ts";

/** Whether a question asks for a number that the reading would not tell: a question for a number is not answered by words without one. */
export function lacksNumber({ signals }: Reading, query: Query, plans: Plans): boolean {
  const texts = textsOf(query, plans);
  if (texts === undefined) return false;
  if (signals.has("percent") && !texts.some((text) => partOfWhole.test(text))) return true;
  return (signals.has("count") || signals.has("share")) && !texts.some(tellsNumber);
}

/** How Finnish says that something is a part of a whole, which how many there are does not tell. */
const partOfWhole = /%|prosent|osuu|puolet|(kolmas|neljäs)osa/iu;

function tellsNumber(text: string): boolean {
  return /\d/.test(text.replace(dates, "")) || numberWord.test(text);
}

/** A date is not the number that was asked. */
const dates = /\d{1,2}\.\d{1,2}\.(\d{4})?|\d{1,2}\/\d{4}|(?<!\d)(19|20)\d\d(?!\d)/g;

/** Finnish number words as they begin. */
const numberWord =
  /(?<!\p{L})(yhdeksä|kahdeksa|seitsemä|kuusi|kuude|viisi|viide|neljä|kolme|kahde|kaksi|kymmen|puolet|kerran|joka)/iu;

/** What a reading would tell in words; undefined when it is counted or computed. */
function textsOf(query: Query, plans: Plans): readonly string[] | undefined {
  switch (query.kind) {
    case "facts":
      return query.facts.map((id) => textOf(plans.get("fact", id)));
    case "terms":
      return query.terms.map((id) => plans.get("term", id).definition.fi);
    case "realised":
      return query.measures.map((id) => plans.get("realised-measure", id).text);
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
  return value.kind === "text" ? value.text.fi : `0 ${value.unit.fi}`;
}

function isBareYear({ number, unit }: Extract<Fact["value"], { kind: "number" }>): boolean {
  return unit.fi === "" && number.decimals === 0 && number.units >= 1900 && number.units < 2100;
}
