import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { Language } from "../../../domain/plan/language.ts";
import type { Arrival } from "../arrival.ts";
import type { Desk } from "./desk.ts";

/** A press of a button of a card. */
export interface Press {
  readonly from: Arrival;
  /** What the button brings, which anybody may have made up. */
  readonly data: unknown;
  /** The message that the card stands in. */
  readonly message: string;
  /** The platform's name of this press. */
  readonly key: string;
  readonly lang: Language;
}

/** What comes of a press: a card in the place of the one that was pressed, or a sentence beside it, which leaves it as it is. */
export type Shown = IAdaptiveCard | string;

export type Deed = (desk: Desk, press: Press) => Promise<Shown>;
