import { emptyOverlay, type CalendarOverlay } from "../domain/calendar/overlay.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Aid } from "../domain/query/aid.ts";
import { outcomeOf, type Answer, type Outcome } from "../domain/query/answer.ts";
import type { Standing } from "../domain/progress/standing.ts";
import { isStatus, type Query } from "../domain/query/query.ts";
import { runQuery } from "../domain/query/run-query.ts";
import { unaccountedNumbers } from "./number-gate.ts";
import type { CardWriter, Logger, Question, QuestionInterpreter, Written } from "./ports.ts";

/** What a messenger sends and a test reads. */
export interface Reply<Card> extends Written<Card> {
  readonly lang: Language;
  readonly query: Query;
  readonly outcome: Outcome;
  /** What a language model has done for it. */
  readonly aid?: Aid;
}

export interface AnswerWish {
  /** Everything at once instead of the page that fits one message. */
  readonly unpaged: boolean;
}

/**
 * The journey of a question: interpreter → query → answer → card → gate. A card with a number that belongs to no record is
 * never sent: it is logged, and a plain apology goes out.
 */
export function createAnswerQuestion<Card>({
  plans,
  interpreter,
  writer,
  log,
  overlay = () => Promise.resolve(emptyOverlay),
  standing = () => Promise.resolve(undefined),
}: {
  readonly plans: Plans;
  readonly interpreter: QuestionInterpreter;
  readonly writer: CardWriter<Card>;
  readonly log: Logger;
  /** What coordinators have laid over the plans' calendars; nothing when not given. */
  readonly overlay?: () => Promise<CalendarOverlay>;
  /** How reports stand; without it they cannot be seen. */
  readonly standing?: () => Promise<Standing | undefined>;
}): (question: Question, wish?: AnswerWish) => Promise<Reply<Card>> {
  return async (question, { unpaged } = { unpaged: false }) => {
    const { lang, query, page, aid } = await interpreter.interpret(question);
    const answer: Answer = runQuery(plans, query, await overlay(), await standingFor(query, standing));
    const helped = aid === undefined ? {} : { aid };
    const wish = { lang, today: question.today, page: unpaged ? ("all" as const) : page, ...helped };
    const written = writer.write(answer, wish);
    const loose = unaccountedNumbers(written.text, written.spans);
    if (loose.length === 0) return { ...written, lang, query, outcome: outcomeOf(answer), ...helped };
    log.error({ query: query.kind, loose }, "a card held a number of no record and was not sent");
    return { ...writer.apology(lang), lang, query, outcome: "not-in-plan" };
  };
}

/** Reports are read for the questions that ask for them only. */
async function standingFor(query: Query, standing: () => Promise<Standing | undefined>): Promise<Standing | undefined> {
  const parts = query.kind === "several" ? query.parts : [query];
  const asks = parts.some(isStatus);
  return asks ? standing() : undefined;
}
