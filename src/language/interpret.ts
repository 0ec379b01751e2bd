import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { rowsOf } from "../domain/query/run-rows.ts";
import type { Missing, Query } from "../domain/query/query.ts";
import { evidence, partOf, topicWeights, type Asked, type Candidate } from "./candidate.ts";
import { calendarCandidates } from "./candidates/calendar.ts";
import { figureCandidates } from "./candidates/figures.ts";
import { factCandidates, recordCandidates } from "./candidates/records.ts";
import { rowCandidates } from "./candidates/rows.ts";
import { structureCandidates } from "./candidates/structure.ts";
import { changed, leansBack } from "./follow-up.ts";
import { read, type Reading } from "./reading.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Interpretation {
  readonly lang: Language;
  readonly query: Query;
  /** Which page of the answer, from 1: each "lisää" asks for the next one. */
  readonly page: number;
}

export interface QuestionText {
  readonly text: string;
  /** Earlier turns of the asker in the same thread, oldest first. */
  readonly context: readonly string[];
  /** The language of the reply, when the asker has chosen one. */
  readonly lang?: Language;
  readonly today: string;
}

/** A question is answered when this much of its topic is explained by words that tell this much, or plenty of it. */
const topicEnough = 0.38;
const strengthEnough = 4;
const topicPlenty = 0.7;
/** A word that decides what is asked must be explained this well. */
const headEnough = 0.35;

/** Understands a question without a model: which query it is, or why it is none. Pure. */
export function interpret(vocabulary: Vocabulary, question: QuestionText): Interpretation {
  const reading = read(question.text, vocabulary);
  const last = question.context.at(-1);
  if (last !== undefined && asksForMore(reading)) {
    const before = interpret(vocabulary, { ...question, text: last, context: question.context.slice(0, -1) });
    return { ...before, page: before.page + 1 };
  }
  const lang = question.lang ?? reading.lang;
  return { lang, page: 1, query: inThread(vocabulary, reading, question) ?? queryOf(vocabulary, reading, question) };
}

/** "lisää", "mer", "show more" and nothing else. */
function asksForMore({ signals, tokens, roles }: Reading): boolean {
  return signals.has("more") && tokens.length <= 2 && roles.every((role) => role.signal || role.stop);
}

/** Turns further back than this no longer matter to a follow-up. */
const turnsRemembered = 4;

/** The thread is a query: a follow-up is a change to the last one, when it can be read as one. */
function inThread(vocabulary: Vocabulary, reading: Reading, question: QuestionText): Query | undefined {
  const context = question.context.slice(-turnsRemembered);
  const last = context.at(-1);
  if (last === undefined || smallTalk(reading) || reading.places.length > 0) return undefined;
  const own = candidatesFor(vocabulary, reading, question);
  if (!leansBack(reading, own[0])) return undefined;
  const before = interpret(vocabulary, { ...question, text: last, context: context.slice(0, -1) }).query;
  const together = read(`${last} ${question.text}`, vocabulary, reading.lang);
  const candidates = before.kind === "facts" ? [...own, ...candidatesFor(vocabulary, together, question)] : own;
  return changed(before, reading, candidates, vocabulary.plansOf);
}

function queryOf(vocabulary: Vocabulary, reading: Reading, question: QuestionText): Query {
  const talk = smallTalk(reading);
  if (talk) return talk;
  const place = reading.places[0];
  if (place !== undefined) return { kind: "not-in-plan", reason: { kind: "place", place } };
  const candidates = candidatesFor(vocabulary, reading, question);
  const best = candidates[0];
  if (!best) return { kind: "out-of-scope" };
  return doubt(reading, best, vocabulary.plansOf) ?? best.query;
}

/** Every way to understand the question, best first. */
export function candidatesFor(vocabulary: Vocabulary, reading: Reading, { today }: QuestionText): readonly Candidate[] {
  const hits = vocabulary.index.search(
    reading.sought.map((token, at) =>
      reading.roles[at]?.stop ? { ...token, features: new Map<string, number>() } : token,
    ),
  );
  const planWords = new Map(
    hits.filter((hit) => hit.linkable.kind === "dataset").map((hit) => [hit.linkable.plan, hit.matches] as const),
  );
  const actorWords = new Map(
    hits.filter((hit) => hit.linkable.kind === "actor").map((hit) => [hit.linkable.id, hit.matches] as const),
  );
  const asked: Asked = { reading, plans: vocabulary.plansOf, hits, planWords, actorWords, today };
  return [
    ...figureCandidates(asked),
    ...rowCandidates(asked),
    ...factCandidates(asked),
    ...recordCandidates(asked),
    ...structureCandidates(asked),
    ...calendarCandidates(asked),
  ].sort((a, b) => b.score - a.score);
}

function smallTalk(reading: Reading): Query | undefined {
  if (reading.tokens.length === 0) return { kind: "out-of-scope" };
  const content = reading.roles.filter(
    (role, at) => !role.stop && !role.signal && !role.courtesy && isContent(reading, at),
  );
  if (reading.signals.has("capabilities") && content.length === 0) return { kind: "capabilities" };
  const courtesy = reading.courtesies.at(-1);
  const talks =
    content.length === 0 || (content.length <= besideCourtesy && !content.some((role) => role.slot !== undefined));
  if (courtesy && talks && !reading.outOfScope) return { kind: "courtesy", of: courtesy };
  return reading.outOfScope ? { kind: "out-of-scope" } : undefined;
}

/** "Thanks, that was really useful": so many words may stand beside a courtesy. */
const besideCourtesy = 1;

function isContent(reading: Reading, at: number): boolean {
  return (reading.sought[at]?.known ?? false) || reading.roles[at]?.slot !== undefined;
}

/** Why the best reading is still no answer: a deciding word that it does not explain, or too little explained. */
function doubt(reading: Reading, best: Candidate, plans: Plans): Query | undefined {
  const open = (at: number): boolean => (best.explained[at] ?? 0) < headEnough;
  const quantity = reading.quantities[0];
  const quantityAt = reading.roles.findIndex((role) => role.quantity);
  if (quantity && quantityAt >= 0 && open(quantityAt)) return notSaid({ kind: "quantity", quantity, near: near(best) });
  if ("indicator" in best.query && reading.unmeasured.length > 0) {
    return notSaid({ kind: "unknown-words", words: reading.unmeasured.slice(0, 3), near: near(best) });
  }
  const missing = withoutNumber(reading, best, plans);
  if (missing) return notSaid(missing);
  const { topic, strength } = evidence(reading, best.explained);
  const head = headOf(reading);
  const nextSaid = head !== undefined && partOf(reading, head + 1) === "topic" && !open(head + 1);
  const headOpen = head !== undefined && open(head) && partOf(reading, head) === "topic" && !nextSaid;
  const nameOpen =
    (topic ?? 1) < namesMatterBelow &&
    reading.tokens.some(
      (token, at) => token.proper && partOf(reading, at) === "topic" && open(at) && !reading.sought[at]?.known,
    );
  const strange = reading.tokens.some(
    (token, at) =>
      token.surface.length >= strangeLength && partOf(reading, at) === "topic" && reading.sought[at]?.known === false,
  );
  const tolerated = best.query.kind === "count" ? leftOpenAtMost * 2 : leftOpenAtMost;
  const listed = best.lists === true && !strange && openWeight(reading, best) <= tolerated;
  const explained =
    listed || topic === undefined || (topic >= topicEnough && strength >= strengthEnough) || topic >= topicPlenty;
  if (explained && !headOpen && !nameOpen) return undefined;
  const unexplained = topicWeights(reading).flatMap((weight, at) => (weight > 0 && open(at) ? [at] : []));
  const slots = reading.roles.some((role) => role.slot !== undefined && role.slot !== "year");
  if (strength < strengthEnough && !slots && (topic ?? 0) < topicEnough) return { kind: "out-of-scope" };
  const words = wordsAt(reading, unexplained);
  return notSaid({ kind: "unknown-words", words, near: (topic ?? 0) >= topicEnough ? near(best) : [] });
}

/** An unknown name is the point of a question that is hardly explained besides. */
const namesMatterBelow = 0.5;

/** An unknown word this long is likely a name of the thing asked ("pelastuslaitos"), not a word of everyday speech. */
const strangeLength = 9;

/** A question for a number is not answered by words without one. */
function withoutNumber({ signals }: Reading, { query }: Candidate, plans: Plans): Missing | undefined {
  if (!signals.has("count") && !signals.has("share")) return undefined;
  const texts = tellingTexts(query, plans);
  if (texts === undefined || texts.some((text) => /\d/.test(text) || numberWord.test(text))) return undefined;
  return { kind: "unknown-words", words: [], near: near({ query, score: 0, explained: [] }) };
}

const numberWord =
  /\b(yhdeksän|kahdeksan|seitsemän|kuusi|viisi|neljä|kolme|kolmes|kahde|kaksi|kymmen|puolet|kerran|joka)/i;

/** What a reading would tell in words; undefined when it is counted or computed. */
function tellingTexts(query: Query, plans: Plans): readonly string[] | undefined {
  switch (query.kind) {
    case "facts":
      return query.facts.map((id) => {
        const { value } = plans.get("fact", id);
        return value.kind === "text" ? value.text.fi : "0";
      });
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
    case "metrics": {
      const rows = rowsOf(plans, query.filter);
      return rows.flatMap((row) => [
        ...row.measures.map((each) => each.text),
        ...row.metrics,
        ...row.schedule,
        ...row.followUp,
      ]);
    }
    default:
      return undefined;
  }
}

/** How many kinds of slots the question names. */
function slotsNamed({ roles }: Reading): number {
  return new Set(roles.flatMap((role) => role.slot ?? [])).size;
}

/** A list may leave a word or two of everyday speech unexplained. */
const leftOpenAtMost = 7;

function openWeight(reading: Reading, { explained }: Candidate): number {
  return topicWeights(reading).reduce((sum, weight, at) => sum + weight * (1 - (explained[at] ?? 0)), 0);
}

function notSaid(reason: Extract<Query, { kind: "not-in-plan" }>["reason"]): Query {
  return { kind: "not-in-plan", reason };
}

const interrogatives = new Set(
  "mika mitka minka milla which vilken vilket vilka montako moniko monta many manga".split(" "),
);

/** The word right after a question word, when it is one that could name the thing asked: "mikä firma", "hur många lärare". */
function headOf(reading: Reading): number | undefined {
  for (const [at, token] of reading.tokens.entries()) {
    if (!interrogatives.has(token.folded)) continue;
    let next = at + 1;
    while (reading.roles[next]?.stop) next++;
    const role = reading.roles[next];
    // "monta numeroitua indikaattoria": the noun that is asked for comes after its attribute.
    if (role && !role.signal && !reading.roles[next + 1]?.signal) return next;
  }
  return undefined;
}

/** The asker's own words, made safe to repeat: letters only, short, three at most. */
function wordsAt(reading: Reading, places: readonly number[]): readonly string[] {
  return places
    .flatMap((at) => reading.tokens[at] ?? [])
    .filter((token) => token.kind === "word" && token.surface.length <= 25)
    .map((token) => token.surface)
    .slice(0, 3);
}

function near({ query }: Candidate): readonly string[] {
  switch (query.kind) {
    case "facts":
      return query.facts.slice(0, 1);
    case "measures":
      return (query.filter.measures ?? []).slice(0, 1);
    case "indicator-value":
    case "indicator-trend":
    case "indicator-compare":
    case "traffic-light":
      return [query.indicator];
    default:
      return [];
  }
}
