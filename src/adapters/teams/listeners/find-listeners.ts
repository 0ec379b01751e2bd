import type { App } from "@microsoft/teams.apps";
import { cardAttachment } from "@microsoft/teams.api";
import { z } from "zod";
import { languageOf, todayOf } from "../../../application/desk.ts";
import { titleOf } from "../../../cards/talk-card.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { cardMessage } from "../adaptive/adaptive-card.ts";
import { arrivalOf } from "../arrival.ts";
import type { Desk } from "./desk.ts";

/** What was typed. Before anything is, Teams brings another parameter. */
const Sought = z.looseObject({
  value: z.looseObject({
    parameters: z.array(z.looseObject({ name: z.string().optional(), value: z.unknown() })).catch([]),
  }),
});

/** The message extension: whoever writes a message finds a measure or an indicator, and puts its card in. */
export function findListeners(app: App, desk: Desk): void {
  app.on("message.ext.query", async ({ activity }) => {
    const { value } = Sought.parse(activity);
    const typed = value.parameters.find(({ name }) => name !== "initialRun")?.value;
    const lang = await languageOf(desk, arrivalOf(activity).person);
    const attachments = foundIn(desk, typeof typed === "string" ? typed : "", lang);
    return {
      status: 200,
      body: { composeExtension: { type: "result", attachmentLayout: "list", attachments } },
    };
  });
}

function foundIn(desk: Desk, letters: string, lang: Language) {
  return desk.find(letters, { lang, today: todayOf(desk).toString() }).map(({ record, written }) => ({
    ...cardAttachment("adaptive", cardMessage(written.card, written.text).card),
    preview: cardAttachment("thumbnail", {
      title: titleOf(record, lang).text,
      text: desk.plans.get("dataset", record.plan).shortTitle[lang],
    }),
  }));
}
