import type { App } from "@microsoft/teams.apps";
import { z } from "zod";
import { languageOf } from "../../../application/desk.ts";
import { chatWords } from "../../../cards/chat-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { arrivalOf } from "../arrival.ts";
import type { TeamsActionName } from "../teams-surface.ts";
import { answerDeeds } from "./answer-deeds.ts";
import { deskDeeds } from "./desk-deeds.ts";
import type { Desk } from "./desk.ts";
import { dutyDeeds } from "./duty-deeds.ts";
import { homeDeeds } from "./home-deeds.ts";
import type { Deed, Shown } from "./press.ts";
import { reportDeeds } from "./report-deeds.ts";

/** What is done at each press, by its name. */
const deeds: Readonly<Record<TeamsActionName, Deed>> = {
  ...answerDeeds,
  ...dutyDeeds,
  ...reportDeeds,
  ...homeDeeds,
  ...deskDeeds,
};

const Pressed = z.looseObject({
  replyToId: z.string().optional().catch(undefined),
  value: z.looseObject({ action: z.looseObject({ data: z.looseObject({ action: z.string() }) }) }),
});

/** Every press of a button of ours. What comes of it takes the card's place, or stands beside it. */
export function cardListeners(app: App, desk: Desk): void {
  app.on("card.action", async ({ activity }) => {
    const from = arrivalOf(activity);
    const lang = await languageOf(desk, from.person).catch((): Language => "fi");
    try {
      const { replyToId: message = "", value } = Pressed.parse(activity);
      const { data } = value.action;
      const deed = Object.hasOwn(deeds, data.action) ? deeds[data.action as TeamsActionName] : undefined;
      const key = `teams:press:${from.conversation}:${from.id}`;
      return answerOf(deed ? await deed(desk, { from, data, message, key, lang }) : chatWords[lang].left);
    } catch (error) {
      desk.log.error({ err: error }, "a press in Teams failed");
      return answerOf(chatWords[lang].failed);
    }
  });
}

function answerOf(shown: Shown) {
  return typeof shown === "string"
    ? { statusCode: 200 as const, type: "application/vnd.microsoft.activity.message" as const, value: shown }
    : { statusCode: 200 as const, type: "application/vnd.microsoft.card.adaptive" as const, value: shown };
}
