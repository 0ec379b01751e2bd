import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { DutyId } from "../../../domain/duty/duty.ts";
import { cardMessage } from "../adaptive/adaptive-card.ts";
import type { Desk } from "./desk.ts";
import { homeOf } from "./home.ts";
import type { Press } from "./press.ts";

/** The message that a press came from, as it stands now; where it was no reminder, one's own things. */
export async function back(desk: Desk, press: Press, duty: DutyId | undefined): Promise<IAdaptiveCard> {
  const { store, clockwork } = desk;
  const sent = duty === undefined ? [] : await store.outbox.sentOf(duty);
  const here = sent.find(({ destination, state }) => {
    const same = state.kind === "sent" && state.providerId === press.message;
    return same && destination === press.from.destination;
  });
  const written = here && (await clockwork.write(here, await store.outbox.remindersIn(here.id), false));
  return written ? cardMessage(written.card, written.text).card : (await homeOf(desk, press.from.person)).card;
}
