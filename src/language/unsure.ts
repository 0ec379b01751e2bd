import type { Query } from "../domain/query/query.ts";
import { recordsNamed } from "../domain/query/records-named.ts";
import type { Unsure, WhyUnsure } from "../domain/query/unsure.ts";
import type { Candidate } from "./candidate.ts";
import { candidatesFor } from "./candidates-for.ts";
import { readingOf, type QuestionText } from "./interpret.ts";
import type { Reading } from "./reading.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** So well the best reading must explain a question for anything near it to be in the plans; orders to a program reach less. */
const nearEnough = 0.45;
/** An answer that explains its question worse than this is wrong far more often than others are. */
const weakBelow = 0.6;
/** As many readings as somebody can look through, and no more of the plans than that. */
const readingsAtMost = 12;

/**
 * How a question that was understood as `query` was understood with doubt; undefined when we are sure of it, be it that it is none
 * of ours. Pure.
 */
export function unsureOf(vocabulary: Vocabulary, question: QuestionText, query: Query): Unsure | undefined {
  const reading = readingOf(vocabulary, question);
  const candidates = candidatesFor(vocabulary, reading, question);
  const why = whyUnsure(query, candidates);
  if (why === undefined) return undefined;
  const { plans, groups, areas, years } = reading;
  const readings = query.kind === "ambiguous" ? query.choices.map((choice) => choice.query) : distinct(candidates);
  return { why, readings, said: { plans, groups, areas, years }, strangers: strangersIn(reading) };
}

function whyUnsure(query: Query, [best]: readonly Candidate[]): WhyUnsure | undefined {
  if (query.kind === "ambiguous") return "choice";
  if (!best || best.score < nearEnough) return undefined;
  if (query.kind === "not-in-plan") return query.reason.kind === "unknown-words" ? "unknown-words" : undefined;
  // What is read in its thread, or by its clauses, is understood by more than this question's own words.
  return best.score < weakBelow && isReadAs(query, best) ? "weak" : undefined;
}

/** A yes/no question is its best reading with a claim of its own. */
function isReadAs(query: Query, { query: best }: Candidate): boolean {
  const plain = (each: Query): string => JSON.stringify({ ...each, claim: undefined });
  return plain(query) === plain(best);
}

function distinct(candidates: readonly Candidate[]): readonly Query[] {
  const naming = candidates.map(({ query }) => query).filter((query) => recordsNamed(query).length > 0);
  return [...new Map(naming.map((query) => [JSON.stringify(query), query])).values()].slice(0, readingsAtMost);
}

/** Written with a capital within a sentence and in no plan; so is a word with a capital beside one, if it is not the name of anything. */
function strangersIn({ tokens, sought, roles }: Reading): readonly string[] {
  const strange = (at: number): boolean => tokens[at]?.proper === true && sought[at]?.known === false;
  const isName = (at: number): boolean =>
    strange(at) || (roles[at]?.slot === undefined && (strange(at - 1) || strange(at + 1)));
  return tokens.filter(({ surface }, at) => /^\p{Lu}/u.test(surface) && isName(at)).map(({ surface }) => surface);
}
