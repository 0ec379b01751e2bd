import type { CardWriter, Interpretation, Question } from "../ports.ts";

/** What is offered is a list of one. */
const offerNumber = "1";

interface ThreadParts {
  /** A turn of before, as a model has helped to understand it; no model is asked anew. */
  readonly before: (question: Question) => Promise<Interpretation>;
  readonly writer: Pick<CardWriter<unknown>, "reading">;
}

/**
 * The reading that was offered for the turn before, when this turn asks for it by its number or its words; each "lisää" after that, which
 * makes `page` one more, asks for its next page.
 */
export async function takenFrom(
  question: Question,
  page: number,
  { before, writer }: ThreadParts,
): Promise<Interpretation | undefined> {
  const turns = [...question.context, question.text];
  const at = turns.length - page;
  const [last, text] = [turns[at - 1], turns[at]];
  if (last === undefined || text === undefined) return undefined;
  const { aid, lang } = await before({ ...question, text: last, context: turns.slice(0, at - 1) });
  if (aid?.kind !== "offers") return undefined;
  const words = writer.reading(aid.query, { lang, today: question.today });
  return [offerNumber, words].includes(text.trim())
    ? { lang, query: aid.query, page, aid: { kind: "taken" } }
    : undefined;
}

/** The question in a thread in which the asker has named what a model chose for the turn before; a number still picks another choice. */
export async function withChosen(question: Question, { before, writer }: ThreadParts): Promise<Question> {
  const last = question.context.at(-1);
  if (last === undefined || /^\d+$/.test(question.text.trim())) return question;
  const { aid, query, lang } = await before({ ...question, text: last, context: question.context.slice(0, -1) });
  if (aid?.kind !== "chose") return question;
  const named = writer.reading(query, { lang, today: question.today });
  return { ...question, context: [...question.context, named] };
}
