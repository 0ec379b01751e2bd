import type { Desk as OfCards } from "../../../application/desk.ts";
import type { Card } from "../../../cards/card.ts";
import type { MessagePictures } from "../../../cards/message-pictures.ts";

/** What the listeners stand on. */
export type Desk = OfCards<Card> & { readonly pictures: MessagePictures };
