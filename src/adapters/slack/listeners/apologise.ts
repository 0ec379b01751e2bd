import { webApi, type AnyMiddlewareArgs, type Middleware, type RespondFn } from "@slack/bolt";
import { z } from "zod";
import { chatWords } from "../../../cards/chat-words.ts";
import { languageOf } from "../../../application/desk.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { slackPerson } from "../slack-ids.ts";
import type { WebClient } from "../web-clients.ts";
import type { Desk } from "./desk.ts";
import { listenerWords } from "./listener-words.ts";
import type { Place } from "./press.ts";

/** Nothing that goes wrong in a listener is passed over: the log has the error, and whoever waits has a calm sentence. */
export function apologise(desk: Desk): Middleware<AnyMiddlewareArgs> {
  return async ({ next, body, client, context, ...others }) => {
    try {
      await next();
    } catch (error) {
      desk.log.error({ err: error }, "a listener of Slack failed");
      const place = placeOf(body);
      if (!place) return;
      const lang = await languageOf(desk, slackPerson(context.teamId ?? "", place.user)).catch((): Language => "fi");
      const respond = "respond" in others ? others.respond : undefined;
      await say(sentenceOf(error, lang), { client, place, ...(respond ? { respond } : {}) }).catch((again: unknown) => {
        desk.log.error({ err: again }, "an apology did not reach its reader");
      });
    }
  };
}

function sentenceOf(error: unknown, lang: Language): string {
  const said = error instanceof webApi.WebAPIPlatformError ? error.data.error : "";
  const { notInChannel } = listenerWords[lang];
  return ["not_in_channel", "channel_not_found", "is_archived"].includes(said) ? notInChannel : chatWords[lang].failed;
}

/** To the person alone: where they are, else between them and the bot. */
async function say(
  text: string,
  { client, place, respond }: { readonly client: WebClient; readonly place: Place; readonly respond?: RespondFn },
): Promise<void> {
  const { user, channel, thread } = place;
  const here = async (): Promise<unknown> => {
    if (respond) return respond({ response_type: "ephemeral", replace_original: false, text });
    if (channel === undefined) throw new Error("nowhere but between them and the bot");
    return client.chat.postEphemeral({ channel, user, text, ...(thread === undefined ? {} : { thread_ts: thread }) });
  };
  await here().catch(() => client.chat.postMessage({ channel: user, text }));
}

const Id = z.string().optional().catch(undefined);
const WithId = z.object({ id: z.string() }).optional().catch(undefined);
const Body = z.object({
  event: z.object({ user: Id, channel: Id, thread_ts: Id, ts: Id }).optional().catch(undefined),
  user: WithId,
  channel: WithId,
  user_id: Id,
  channel_id: Id,
});

/** Who waits, and where; undefined when nobody does. */
function placeOf(given: unknown): Place | undefined {
  const { event, user_id: asker, channel_id: at, ...pressed } = Body.parse(given);
  const user = event?.user ?? pressed.user?.id ?? asker;
  if (user === undefined) return undefined;
  const channel = event?.channel ?? pressed.channel?.id ?? at;
  const thread = event?.thread_ts ?? event?.ts;
  return { user, ...(channel === undefined ? {} : { channel }), ...(thread === undefined ? {} : { thread }) };
}
