import type { Reply } from "../../application/answer-question.ts";
import type { Card } from "../../cards/card.ts";

/** One fact behind a text, as outsiders read it. */
interface FactJson {
  readonly value: number | string | null;
  readonly unit?: string;
  readonly record: string;
  readonly plan: string;
  readonly derived?: { readonly operation: string; readonly records: readonly string[] };
}

/** The answer as the JSON contract of `ask --json` has it. `ms` is the time from question to text inside the process. */
export function answerJson(reply: Reply<Card>, ms: number, id?: string): object {
  const { lang, text, outcome, query, card, total } = reply;
  return {
    ...(id === undefined ? {} : { id }),
    lang,
    text,
    outcome,
    abstained: outcome === "not-in-plan" || outcome === "out-of-scope",
    query,
    facts: factsOf(card),
    sources: sourcesOf(card),
    ...(total === undefined ? {} : { total }),
    ms: Math.round(ms * 10) / 10,
  };
}

function factsOf(card: Card): readonly FactJson[] {
  return card.lines
    .flatMap((line) => line.parts)
    .flatMap((part): readonly FactJson[] => {
      if (part.kind !== "fact" && part.kind !== "derived") return [];
      const unit = part.unit === undefined ? {} : { unit: part.unit };
      if (part.kind === "fact") return [{ value: part.value, ...unit, record: part.record, plan: part.plan }];
      const { operation, records, value, plan } = part;
      return [{ value, ...unit, record: records[0] ?? "", plan, derived: { operation, records } }];
    });
}

export function sourcesOf(card: Card): readonly object[] {
  const unique = new Map(card.sources.map((record) => [record.id as string, record]));
  return [...unique.values()].map(({ id, plan, source }) => ({ record: id, plan, ...source }));
}
