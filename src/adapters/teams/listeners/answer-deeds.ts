import { messageWords } from "../../../cards/message-words.ts";
import { parseQuestion } from "../adaptive/parse-press.ts";
import { answer } from "./answer.ts";
import type { Deed } from "./press.ts";

/** Under an answer: going on, and saying which was meant. The answer comes where the button stands. */
export const answerDeeds = {
  more: (desk, { from, key, lang }) => {
    desk.detach(() => answer(desk, from, messageWords[lang].goOn, key));
    return Promise.resolve(messageWords[lang].more);
  },
  choice: (desk, { from, data, key, lang }) => {
    const question = parseQuestion(data);
    if (question !== undefined) desk.detach(() => answer(desk, from, question, key));
    return Promise.resolve(question ?? messageWords[lang].more);
  },
} satisfies Readonly<Record<string, Deed>>;
