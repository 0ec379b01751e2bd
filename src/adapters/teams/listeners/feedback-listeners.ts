import type { App } from "@microsoft/teams.apps";
import { arrivalOf } from "../arrival.ts";
import { answeredKey } from "./answer.ts";
import type { Desk } from "./desk.ts";

/** Keeps an answer that somebody calls wrong for the coordinators, once however often it is pressed. */
export function feedbackListeners(app: App, desk: Desk): void {
  app.on("message.submit.feedback", async ({ activity }) => {
    const { conversation, person } = arrivalOf(activity);
    const { replyToId: message = "", value } = activity;
    if (value.actionValue.reaction !== "dislike") return;
    const [question, answer] = await desk.memory.turns(answeredKey(conversation, message));
    if (question === undefined || answer === undefined) return;
    const id = [person, conversation, message].join(":");
    await desk.store.wrongAnswers.add({ id, question, answer, at: desk.clock.now() });
  });
}
