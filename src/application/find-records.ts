import type { Measure } from "../domain/plan/action-row.ts";
import type { Indicator } from "../domain/plan/indicator.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Query } from "../domain/query/query.ts";
import { runQuery } from "../domain/query/run-query.ts";
import { unaccountedNumbers } from "./number-gate.ts";
import type { CardWriter, Written } from "./ports.ts";

/** A measure or an indicator, with what the plan says of it. */
export interface FoundRecord<Card> {
  readonly record: Measure | Indicator;
  readonly written: Written<Card>;
}

/** Looks for measures and indicators by the beginnings of their words, indicators first; gives as many as somebody picks from. */
export type FindRecords<Card> = (
  letters: string,
  wish: { readonly lang: Language; readonly today: string },
) => readonly FoundRecord<Card>[];

const foundAtMost = 8;

export function createFindRecords<Card>({
  plans,
  writer,
}: {
  readonly plans: Plans;
  readonly writer: CardWriter<Card>;
}): FindRecords<Card> {
  return (letters, { lang, today }) => {
    const sought = wordsOf(letters);
    if (sought.length === 0) return [];
    const found = [...plans.indicators, ...plans.measures].filter((record) => isMeant(record, sought));
    return found.slice(0, foundAtMost).flatMap((record) => {
      const written = writer.write(runQuery(plans, queryOf(record)), { lang, today, page: 1 });
      return unaccountedNumbers(written.text, written.spans).length === 0 ? [{ record, written }] : [];
    });
  };
}

/** Every word that is sought begins a word of the record. */
function isMeant(record: Measure | Indicator, sought: readonly string[]): boolean {
  const names = record.kind === "measure" ? [record.text] : Object.values(record.name);
  const words = wordsOf([...names, ...Object.values(record.aka).flat()].join(" "));
  return sought.every((each) => words.some((word) => word.startsWith(each)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function queryOf(record: Measure | Indicator): Query {
  return record.kind === "measure"
    ? { kind: "measures", filter: { measures: [record.id] } }
    : { kind: "indicator-value", indicator: record.id, groups: [], areas: [], years: [] };
}
