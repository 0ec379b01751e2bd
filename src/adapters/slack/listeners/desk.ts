import type { Desk as OfCards } from "../../../application/desk.ts";
import type { Card } from "../../../cards/card.ts";

/** What the listeners stand on. */
export type Desk = OfCards<Card>;
