import type { CardElementArray, IContainer, IImage } from "@microsoft/teams.cards";
import { brief } from "../../../cards/brief.ts";
import type { Card } from "../../../cards/card.ts";
import { fitted } from "../../../cards/fitted.ts";
import { picturePageWords } from "../../../cards/picture-page-words.ts";
import { sizeOf } from "./card-faults.ts";
import { cardLimits } from "./card-limits.ts";
import { lineElements } from "./line-elements.ts";

/** A picture as it is put into a message: where it is, and all that it shows in words. */
export interface ShownPicture {
  /** Not there where nobody outside can fetch it. */
  readonly url?: string;
  readonly alt: string;
  readonly twin: Card;
}

/** A picture, and folded under it everything it shows as text, which stands alone where there is no address. */
export function pictureElements({ url, alt, twin }: ShownPicture): CardElementArray {
  const id = "twin";
  const text = fitted<IContainer>(twin, {
    make: (lines) => ({ type: "Container", id, isVisible: false, items: lineElements(lines, []) }),
    fits: (container) => sizeOf(container) <= cardLimits.twinBytes,
    elsewhere: "own-command",
  });
  const title = picturePageWords[twin.lang].asText;
  return [
    ...(url === undefined ? [] : [imageOf(url, alt)]),
    { type: "ActionSet", actions: [{ type: "Action.ToggleVisibility", title, targetElements: [id] }] },
    text,
  ];
}

/** As wide as the message; a press shows it alone and larger. */
function imageOf(url: string, alt: string): IImage {
  const altText = brief(alt, cardLimits.readAloud);
  return { type: "Image", url, altText, size: "Stretch", msteams: { allowExpand: true } };
}
