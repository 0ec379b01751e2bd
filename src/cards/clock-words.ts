import type { Dataset } from "../domain/plan/dataset.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Part } from "./card.ts";
import { formatDay } from "./format.ts";
import { say } from "./line.ts";
import { name } from "./parts.ts";

interface ClockWords {
  readonly clock: string;
  readonly events: string;
  readonly nothing: string;
  readonly due: string;
  readonly ended: string;
  readonly dated: string;
  readonly decides: string;
  readonly would: string;
  readonly wouldBe: string;
  readonly goesOn: string;
  readonly assumptions: string;
}

/** What is said of the annual clocks' occurrences as a list. */
export const clockWords: Readonly<Record<Language, ClockWords>> = {
  fi: {
    clock: "Vuosikello",
    events: "tapahtumia",
    nothing: "Vuosikellossa ei ole tapahtumia ajalla",
    due: "palautettava",
    ended: "voimassaolo päättyi",
    dated: "pöytäkirja on päivätty",
    decides: "Kellon jatkamisesta päättää koordinaattori.",
    would: "Jos kelloa jatkettaisiin",
    wouldBe: "Jos kelloa jatkettaisiin, tapahtumia olisi",
    goesOn: "tässä kelloa on jatkettu.",
    assumptions: "Oletukset ovat meidän, eivät suunnitelman; koordinaattori vahvistaa päivät.",
  },
  sv: {
    clock: "Årsklockan",
    events: "händelser",
    nothing: "Årsklockan har inga händelser under tiden",
    due: "ska lämnas in",
    ended: "giltighetstiden gick ut",
    dated: "protokollet är daterat",
    decides: "Koordinatorn beslutar om klockan ska fortsätta.",
    would: "Om klockan fortsatte",
    wouldBe: "Om klockan fortsatte vore antalet händelser",
    goesOn: "här har klockan fortsatts.",
    assumptions: "Antagandena är våra, inte planens; koordinatorn bekräftar dagarna.",
  },
  en: {
    clock: "Annual calendar",
    events: "events",
    nothing: "The annual calendar has no events during",
    due: "due",
    ended: "its period ended on",
    dated: "the minutes are dated",
    decides: "Whether the clock goes on is for the coordinator to decide.",
    would: "If the clock went on",
    wouldBe: "If the clock went on, the number of events would be",
    goesOn: "here its clock goes on.",
    assumptions: "The assumptions are ours, not the plan's; the coordinator confirms the days.",
  },
};

/** "Kymenlaakson lanu-suunnitelma: voimassaolo päättyi 31.12.2025". Minutes have a date and no period. */
export function endedParts(dataset: Dataset, lang: Language): readonly Part[] {
  const words = clockWords[lang];
  const how = dataset.datasetKind === "minutes" ? words.dated : words.ended;
  return say`${name(dataset, dataset.shortTitle[lang])}: ${how} ${name(dataset, formatDay(dataset.validity.to, lang))}`;
}
