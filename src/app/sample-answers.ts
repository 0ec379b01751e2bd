import type { Reply } from "../application/answer-question.ts";
import type { Logger } from "../application/ports.ts";
import type { Card } from "../cards/card.ts";
import { examples } from "../cards/talk-card.ts";
import { languages } from "../domain/plan/language.ts";
import { createAnswering } from "./answering.ts";

/** Answers to the questions that the product itself proposes. */
export async function sampleAnswers(
  log: Logger,
): Promise<readonly { readonly name: string; readonly reply: Reply<Card> }[]> {
  const { answer } = createAnswering(log);
  const today = Temporal.Now.plainDateISO("Europe/Helsinki").toString();
  const questions = languages.flatMap((lang) => examples(lang).map((text) => ({ text, lang })));
  return Promise.all(
    questions.map(async ({ text, lang }) => ({
      name: text,
      reply: await answer({ text, lang, context: [], today }),
    })),
  );
}
