import type { Reply } from "../../../application/answer-question.ts";
import type { Card } from "../../../cards/card.ts";
import { brief } from "../../../cards/brief.ts";
import type { WebClient } from "../web-clients.ts";
import type { Desk } from "./desk.ts";

/** Slack takes no longer description of a picture; the answer above it says the same. */
const altAtMost = 1_000;
const titleAtMost = 200;

/**
 * Puts an answer's picture under it in its thread. The answer is whole without it: where the picture cannot be sent, as in a
 * workspace that has not given leave to write files, that is logged and nothing else is said.
 */
export async function sendPicture(
  client: WebClient,
  { channel, thread }: { readonly channel: string; readonly thread: string },
  { pictures, log }: Desk,
  { card: { picture }, lang }: Reply<Card>,
): Promise<void> {
  if (!picture) return;
  try {
    const drawn = await pictures.file(picture, lang);
    if (!drawn) return;
    await client.files.uploadV2({
      ...{ channel_id: channel, thread_ts: thread, file: Buffer.from(drawn.png), filename: `${picture.kind}.png` },
      ...{ title: brief(drawn.title, titleAtMost), alt_text: brief(drawn.alt, altAtMost) },
    });
  } catch (error) {
    log.warn({ err: error, picture: picture.kind }, "a picture could not be sent");
  }
}
