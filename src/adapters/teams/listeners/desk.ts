import type { Desk as OfCards } from "../../../application/desk.ts";
import type { FindRecords } from "../../../application/find-records.ts";
import type { Card } from "../../../cards/card.ts";
import type { MessagePictures } from "../../../cards/message-pictures.ts";
import type { TeamsTools } from "../start-teams.ts";

/** What the listeners stand on. */
export interface Desk extends OfCards<Card>, TeamsTools {
  readonly find: FindRecords<Card>;
  readonly pictures: Pick<MessagePictures, "address">;
  /** Where the page is reached from outside; Teams fetches pictures there. */
  readonly publicUrl?: string;
}
