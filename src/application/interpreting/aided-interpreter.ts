import type { Plans } from "../../domain/plan/plans.ts";
import type { Query } from "../../domain/query/query.ts";
import { recordsNamed } from "../../domain/query/records-named.ts";
import type { CardWriter, Interpretation, LanguageRoom, Logger, Question, QuestionInterpreter } from "../ports.ts";
import { agrees } from "./agrees.ts";
import type { LanguageModel, ModelChoice, ModelQuestion } from "./language-model.ts";
import { takenFrom, withChosen } from "./model-thread.ts";
import { maskPersonal } from "./mask-personal.ts";

/** A longer text is no question, and would tell a model more than one. */
const lettersAtMost = 300;

export interface AidedParts {
  readonly language: LanguageRoom;
  readonly model: LanguageModel;
  readonly plans: Plans;
  readonly writer: Pick<CardWriter<unknown>, "reading">;
  readonly log: Logger;
  /** Whether the organisation lets a model be asked. */
  readonly allowed: () => Promise<boolean>;
}

/**
 * The language room, helped by a model where it is unsure. The room goes first, and a model can only add to what it says: where it would
 * ask back, the model chooses; where it abstains or answers badly, that stands, and the model's reading is offered beside it as a question.
 */
export function createAidedInterpreter(parts: AidedParts): QuestionInterpreter {
  const { language, model, writer, log, allowed } = parts;
  const choose: Choose = async (asked) => {
    const choice = await model.choose(asked);
    if (choice.kind === "failed") log.warn({ because: choice.because }, "the model did not help");
    return choice;
  };
  const thread = { writer, before: (question: Question) => aidedBy(model.remembered, question, parts) };
  return {
    interpret: async (asked) => {
      if (!(await allowed())) return language.interpret(asked);
      const question = await withChosen(asked, thread);
      const { page } = language.interpret(question);
      return (await takenFrom(question, page, thread)) ?? aidedBy(choose, question, parts);
    },
  };
}

type Choose = (asked: ModelQuestion) => Promise<ModelChoice | undefined>;

/** The room's reading, with what a model adds to it when it is unsure and the model's choice agrees with the question. */
async function aidedBy(choose: Choose, question: Question, parts: AidedParts): Promise<Interpretation> {
  const { language, plans } = parts;
  const own = language.interpret(question);
  const unsure = own.page === 1 ? language.unsureOf(question, own.query) : undefined;
  if (!unsure || question.text.length > lettersAtMost) return own;
  const { readings, strangers } = unsure;
  const text = maskPersonal(question.text, strangers);
  const choice = await choose({ text, lang: own.lang, today: question.today, readings });
  if (choice?.kind !== "query" || !agrees(plans, unsure, choice.query)) return own;
  return chosen(own, choice.query) ?? offered(own, choice.query);
}

/** The choice that a model made where we would have asked back. */
function chosen(own: Interpretation, query: Query): Interpretation | undefined {
  if (own.query.kind !== "ambiguous") return undefined;
  const { choices } = own.query;
  const at = choices.findIndex((choice) => "indicator" in query && choice.record === query.indicator);
  const choice = choices[at];
  return choice && { ...own, query: choice.query, aid: { kind: "chose", choices, at } };
}

/** Our own reading with the model's as a question, when that is another one. */
function offered(own: Interpretation, query: Query): Interpretation {
  const records = (each: Query): string => JSON.stringify([each.kind, recordsNamed(each)]);
  return records(own.query) === records(query) ? own : { ...own, aid: { kind: "offers", query } };
}
