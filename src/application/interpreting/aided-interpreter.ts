import type { Plans } from "../../domain/plan/plans.ts";
import type { Query } from "../../domain/query/query.ts";
import { recordsNamed } from "../../domain/query/records-named.ts";
import type { CardWriter, Interpretation, LanguageRoom, Logger, Question, QuestionInterpreter } from "../ports.ts";
import { agrees } from "./agrees.ts";
import type { LanguageModel, ModelChoice, ModelQuestion } from "./language-model.ts";
import { maskPersonal } from "./mask-personal.ts";

/** A longer text is no question, and would tell a model more than one. */
const lettersAtMost = 300;

/** What is offered is a list of one. */
const offerNumber = "1";

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
  const { language, model, log, allowed } = parts;
  const remembered = (question: Question) => aidedBy((asked) => model.remembered(asked), question, parts);

  /** A reading that was offered for the last turn and that this one asks for, by its number or its words; each "lisää" asks for its next page. */
  const taken = async (question: Question, page: number): Promise<Interpretation | undefined> => {
    const turns = [...question.context, question.text];
    const at = turns.length - page;
    const [offeredFor, text] = [turns[at - 1], turns[at]];
    if (offeredFor === undefined || text === undefined) return undefined;
    const before = await remembered({ ...question, text: offeredFor, context: turns.slice(0, at - 1) });
    if (before.aid?.kind !== "offers") return undefined;
    const { query } = before.aid;
    const { lang } = before;
    const isAsked = [offerNumber, parts.writer.reading(query, { lang, today: question.today })].includes(text.trim());
    return isAsked ? { lang, query, page, aid: { kind: "taken" } } : undefined;
  };

  /** What the model chose for the last turn is part of the thread, as if the asker had named it; a number still picks another one. */
  const inThread = async (question: Question): Promise<Question> => {
    const last = question.context.at(-1);
    if (last === undefined || /^\d+$/.test(question.text.trim())) return question;
    const { aid, query, lang } = await remembered({ ...question, text: last, context: question.context.slice(0, -1) });
    if (aid?.kind !== "chose") return question;
    const named = parts.writer.reading(query, { lang, today: question.today });
    return { ...question, context: [...question.context, named] };
  };

  return {
    interpret: async (asked) => {
      if (!(await allowed())) return language.interpret(asked);
      const question = await inThread(asked);
      const { page } = language.interpret(question);
      return (
        (await taken(question, page)) ??
        aidedBy(
          async (told) => {
            const choice = await model.choose(told);
            if (choice.kind === "failed") log.warn({ because: choice.because }, "the model did not help");
            return choice;
          },
          question,
          parts,
        )
      );
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
