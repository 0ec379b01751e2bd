import type { Reply } from "../../../application/answer-question.ts";
import type { Card } from "../../../cards/card.ts";
import type { ShownPicture } from "../adaptive/picture-elements.ts";
import type { Desk } from "./desk.ts";

/** The picture of an answer that has one. The answer is whole without it: a failure is logged and nothing else is said. */
export async function pictureOf(
  { pictures, publicUrl, log }: Desk,
  { card: { picture }, lang }: Reply<Card>,
): Promise<ShownPicture | undefined> {
  if (!picture) return undefined;
  try {
    const drawn = await pictures.address(picture, lang);
    return drawn && { ...drawn, ...(publicUrl === undefined ? {} : { url: publicUrl + drawn.path }) };
  } catch (error) {
    log.warn({ err: error, picture: picture.kind }, "a picture could not be sent");
    return undefined;
  }
}
