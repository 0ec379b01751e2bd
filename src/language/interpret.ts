import type { Language } from "../domain/plan/language.ts";
import type { OrganisationId, PlanId, UnitId } from "../domain/plan/id.ts";
import type { Query } from "../domain/query/query.ts";
import { partOf, type Candidate } from "./candidate.ts";
import { askedOf, candidatesFor } from "./candidates-for.ts";
import { withClaim } from "./claims.ts";
import { choicesOf } from "./choices.ts";
import { clausesOf } from "./clauses.ts";
import { doubt, isCounted, isElsewhere, isPriceless } from "./doubt.ts";
import { changed, tellsRecords, type Ways } from "./follow-up.ts";
import { leansBack, opensAsFollowUp, ownWords, pointsBack } from "./leaning.ts";
import { once } from "./once.ts";
import { planOf } from "./plan-of.ts";
import { asksOfUnknown, forAsker } from "./own-unit.ts";
import { read, type Reading } from "./reading.ts";
import { severalOf } from "./several.ts";
import { smallTalk } from "./small-talk.ts";
import { tokenise } from "./tokens.ts";
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
  /** The asker's language, for a question that shows none of its own. */
  readonly usualLang?: Language;
  /** The plan meant when the question names none. */
  readonly plan?: string;
  /** The asker's own units and organisation, by id: "me", "our unit". */
  readonly units?: readonly UnitId[];
  readonly organisation?: OrganisationId;
  readonly today: string;
}

/** Understands a question without a model: which query it is, or why it is none. Pure. */
export function interpret(vocabulary: Vocabulary, question: QuestionText): Interpretation {
  const last = question.context.at(-1);
  const lang = languageOf(vocabulary, question);
  const reading = forAsker(read(question.text, vocabulary, lang), question, vocabulary.plansOf);
  if (last !== undefined && asksForMore(reading)) {
    const before = interpret(vocabulary, { ...question, text: last, context: question.context.slice(0, -1) });
    return { ...before, page: before.page + 1 };
  }
  const whole = inThread(vocabulary, reading, question) ?? queryOf(vocabulary, reading, question);
  const clauses = clausesOf(question.text, reading.lang, vocabulary);
  const several = severalOf(clauses, whole, (text, before) => {
    const clause = forAsker(read(text, vocabulary, reading.lang), question, vocabulary.plansOf);
    const alone = { ...question, text };
    if (isCutShort(reading, clause, before)) return undefined;
    const leaning = before ? leaningOn(vocabulary, before, clause, alone) : inThread(vocabulary, clause, alone);
    return leaning ?? wellRead(vocabulary, clause, before ? inPlanOf(vocabulary, before, clause, alone) : alone);
  });
  return { lang: question.lang ?? reading.lang, page: 1, query: several ?? whole };
}

/** The question as it is read: with the asker's own unit and plan, where it leans on them. */
export function readingOf(vocabulary: Vocabulary, question: QuestionText): Reading {
  const reading = read(question.text, vocabulary, languageOf(vocabulary, question));
  return inPlan(forAsker(reading, question, vocabulary.plansOf), question, vocabulary);
}

/** The question's own language; where it shows none ("Kouvola?"), that of the turn before, or the asker's. */
function languageOf({ detect }: Vocabulary, { text, context, usualLang }: QuestionText): Language {
  const last = context.at(-1);
  const usual = last === undefined ? usualLang : detect(tokenise(last), last, usualLang);
  return detect(tokenise(text), text, usual);
}

/**
 * "How easy is it, and how big is its impact, for the sub-goal…" names its matter last, for both; and what points to something
 * that the plan does not tell is not told either.
 */
function isCutShort(whole: Reading, clause: Reading, before: Told | undefined): boolean {
  const aims = ({ goals, objectives }: Reading): number => goals.length + objectives.length;
  return before ? before.query.kind === "not-in-plan" && pointsBack(clause) : aims(clause) === 0 && aims(whole) > 0;
}

/** A clause is a question of its own when it is read this well; else the message is better read whole. */
const clauseEnough = 0.7;

function wellRead(vocabulary: Vocabulary, clause: Reading, question: QuestionText): Query | undefined {
  const query = queryOf(vocabulary, clause, question);
  const [best] = candidatesFor(vocabulary, inPlan(clause, question, vocabulary), question);
  if (query.kind === "not-in-plan") return query;
  // Without a word of its own only a list can be asked for: "and what are the goals".
  const saysOfWhat = ownWords(clause) > 0 || clause.roles.some((role) => role.slot !== undefined);
  return best && best.score >= clauseEnough && (saysOfWhat || best.lists) ? query : undefined;
}

/** A clause that says little of its own ("and when was it approved") stays with the plan of the one before. */
function inPlanOf({ plansOf }: Vocabulary, before: Told, clause: Reading, question: QuestionText): QuestionText {
  const plan = ownWords(clause) <= 1 ? planOf(before.query, plansOf) : undefined;
  return plan === undefined ? question : { ...question, plan };
}

/** A question that names no plan and no place is about the asker's own plan, when one is known. */
function inPlan(reading: Reading, { plan }: QuestionText, { plansOf }: Vocabulary): Reading {
  const own = plan === undefined ? undefined : plansOf.datasets.find((each) => each.id === plan);
  return own && reading.plans.length + reading.areas.length === 0 ? ofPlan(reading)(own.id) : reading;
}

/** Readings with a plan; the same for the same plan, since what it could mean is found once for each reading. */
function readWith(plan: (id: PlanId) => Partial<Reading>): (reading: Reading) => (id: PlanId) => Reading {
  return once((reading: Reading) => {
    const known = new Map<PlanId, Reading>();
    return (id) => {
      const own = known.get(id) ?? { ...reading, ...plan(id) };
      known.set(id, own);
      return own;
    };
  });
}

const ofPlan = readWith((id) => ({ plans: [id] }));
const inThreadOf = readWith((id) => ({ thread: id }));

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
  if (last === undefined || reading.places.length > 0 || (smallTalk(reading) && !isNumberOnly(reading)))
    return undefined;
  const leans = isNumberOnly(reading) || leansBack(reading, () => candidatesFor(vocabulary, reading, question)[0]);
  if (!leans) return undefined;
  const { query } = interpret(vocabulary, { ...question, text: last, context: context.slice(0, -1) });
  const before = query.kind === "several" ? (query.parts.at(-1) ?? query) : query;
  return changeTo(vocabulary, { query: before, text: last }, reading, question);
}

/** "2" picks from the choices of the last answer. */
function isNumberOnly({ tokens: [first, ...others] }: Reading): boolean {
  return first?.kind === "number" && others.length === 0;
}

/** A clause leans on the one before when it points back, or does not say of what it asks. */
function leaningOn(vocabulary: Vocabulary, before: Told, reading: Reading, question: QuestionText): Query | undefined {
  const strange = reading.tokens.some((_, at) => partOf(reading, at) === "topic" && !reading.sought[at]?.known);
  if (smallTalk(reading) || reading.places.length > 0 || strange) return undefined;
  const aims = reading.goals.length + reading.objectives.length;
  const saysNotOfWhat = ownWords(reading) + aims === 0 && !reading.signals.has("goals");
  const leans = pointsBack(reading) || opensAsFollowUp(reading) || saysNotOfWhat;
  return leans ? changeTo(vocabulary, before, reading, question) : undefined;
}

/** A question that was understood before, and its words. */
interface Told {
  readonly query: Query;
  readonly text: string;
}

function changeTo(vocabulary: Vocabulary, before: Told, reading: Reading, question: QuestionText): Query | undefined {
  const plan = planOf(before.query, vocabulary.plansOf);
  const here = (each: Reading): Reading => (plan === undefined ? each : inThreadOf(each)(plan));
  const own = (): readonly Candidate[] => candidatesFor(vocabulary, here(reading), question);
  const both = (): Reading => here(read(`${before.text} ${question.text}`, vocabulary, reading.lang));
  const together = (): readonly Candidate[] => candidatesFor(vocabulary, both(), question);
  const ways: Ways = () => {
    if (!tellsRecords.has(before.query.kind)) return own();
    return pointsBack(reading) ? [...together(), ...own()] : [...own(), ...together()];
  };
  if (asksReason(reading) && tellsRecords.has(before.query.kind)) return reasonOf(both(), together());
  const query = changed(before.query, askedOf(vocabulary, here(reading), question), ways);
  if (query && isPriceless(reading, query, vocabulary.plansOf)) {
    return { kind: "not-in-plan", reason: { kind: "quantity", quantity: "cost", near: [] } };
  }
  if (!query || !reading.yesNo) return query;
  return withClaim(vocabulary, reading, query, readerOf(query, ways()), question.today);
}

function asksReason({ quantities }: Reading): boolean {
  return quantities[0] === "reason";
}

/** What tells the reason explains the very word for it. */
const reasonTold = 0.8;

/** "Miksi sitä jatkettiin?": the reason of what was told, or that none is told. */
function reasonOf({ roles }: Reading, candidates: readonly Candidate[]): Query {
  const asks = roles.findLastIndex(({ quantity }) => quantity);
  const [best] = candidates.filter(({ query }) => tellsRecords.has(query.kind));
  return best && (best.explained[asks] ?? 0) >= reasonTold
    ? best.query
    : { kind: "not-in-plan", reason: { kind: "quantity", quantity: "reason", near: [] } };
}

/** What a follow-up explains of its own words; what it leans on explains none of them. */
function readerOf(query: Query, candidates: readonly Candidate[]): Pick<Candidate, "explained"> {
  const same = (other: Query): boolean =>
    "indicator" in query && "indicator" in other && query.indicator === other.indicator;
  return candidates.find((each) => same(each.query)) ?? { explained: [] };
}

/** So much better is the number of another municipality than anything of the named one: then it is what was asked. */
const muchBetter = 0.2;

/** The readings that tell of the named municipality. Where a number is asked that only another one's papers tell, all are given. */
function nearby(reading: Reading, all: readonly Candidate[]): readonly Candidate[] {
  const here = all.filter((each) => !isElsewhere(reading, each));
  const [first, own] = [all[0], here[0]];
  const told = own && first && (!isCounted(reading) || own.score >= first.score - muchBetter);
  return told ? here : all;
}

function queryOf(vocabulary: Vocabulary, asked: Reading, question: QuestionText): Query {
  const reading = inPlan(asked, question, vocabulary);
  const talk = smallTalk(reading);
  if (talk) return talk;
  const place = reading.places[0];
  if (place !== undefined) return { kind: "not-in-plan", reason: { kind: "place", place } };
  if (asksOfUnknown(reading)) return { kind: "unknown-asker" };
  const all = candidatesFor(vocabulary, reading, question);
  const [best, ...others] = nearby(reading, all);
  if (!best) return { kind: "out-of-scope" };
  const doubted = doubt(reading, [best, ...others], vocabulary.plansOf);
  const courtesy = reading.courtesies.at(-1);
  // "Kiitti avusta, mukavaa päivänjatkoa": of what no plan could tell, the thanks are meant.
  if (doubted?.kind === "out-of-scope" && courtesy) return { kind: "courtesy", of: courtesy };
  return (
    doubted ?? choicesOf(reading, [best, ...others]) ?? withClaim(vocabulary, reading, best.query, best, question.today)
  );
}
