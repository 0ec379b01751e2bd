import { languageOf, todayOf } from "../../../application/desk.ts";
import { ownDesk } from "../../../application/people/own-desk.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import { homeMessage } from "../adaptive/home-card.ts";
import type { TeamsMessage } from "../adaptive/adaptive-card.ts";
import type { Desk } from "./desk.ts";

/** Somebody's own things as they stand now. */
export async function homeOf(desk: Desk, person: PersonId): Promise<TeamsMessage> {
  const { plans, store, clockwork } = desk;
  const { access, organisationOf } = clockwork;
  const today = todayOf(desk);
  const own = await ownDesk({ plans, store, access, organisationOf }, person, today);
  const coordinator = (await access.may(store, person, { deed: "see-desk" })) === true;
  return homeMessage({ ...own, lang: await languageOf(desk, person), plans, today, coordinator });
}
