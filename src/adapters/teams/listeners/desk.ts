import type { Desk as OfCards } from "../../../application/desk.ts";
import type { FindRecords } from "../../../application/find-records.ts";
import type { Card } from "../../../cards/card.ts";
import type { TeamsTools } from "../start-teams.ts";

/** What the listeners stand on. */
export interface Desk extends OfCards<Card>, TeamsTools {
  readonly find: FindRecords<Card>;
}
