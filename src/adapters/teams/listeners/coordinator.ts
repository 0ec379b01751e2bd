import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { overview } from "../../../application/coordination/overview.ts";
import { languageOf, todayOf } from "../../../application/desk.ts";
import type { DeskPart } from "../../../cards/view-words.ts";
import { whyNotText } from "../../../cards/why-not-text.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import { deskCard } from "../adaptive/desk-card.ts";
import type { Desk } from "./desk.ts";

/** A part of a coordinator's desk as things stand now, or why somebody does not see it. */
export async function coordinatorOf(
  desk: Desk,
  person: PersonId,
  part: DeskPart = "decide",
): Promise<IAdaptiveCard | string> {
  const { plans, store, clockwork } = desk;
  const { access, founding, organisationOf } = clockwork;
  const lang = await languageOf(desk, person);
  const allowed = await access.may(store, person, { deed: "see-desk" });
  if (allowed !== true) return whyNotText({ kind: "denied", because: allowed }, lang);
  const today = todayOf(desk);
  const seen = await overview({ plans, store, founding, organisationOf }, { by: person, today });
  return deskCard({ lang, plans, today, overview: seen }, part);
}
