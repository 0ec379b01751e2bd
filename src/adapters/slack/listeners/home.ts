import { languageOf, todayOf } from "../../../application/desk.ts";
import { overview } from "../../../application/coordination/overview.ts";
import { ownDesk } from "../../../application/people/own-desk.ts";
import { slackPerson } from "../slack-ids.ts";
import { homeView } from "../views.ts";
import type { WebClient } from "../web-clients.ts";
import type { Desk } from "./desk.ts";
import type { Presser } from "./press.ts";

/** Shows the Home tab as things stand now: one's own, and a coordinator's desk to those who keep a clock. */
export async function publishHome(desk: Desk, client: WebClient, { team, user }: Presser): Promise<void> {
  const { plans, store, clockwork } = desk;
  const { access, organisationOf, founding } = clockwork;
  const person = slackPerson(team, user);
  const today = todayOf(desk);
  const lang = await languageOf(desk, person);
  const own = await ownDesk({ plans, store, access, organisationOf }, person, today);
  const coordinates = (await access.may(store, person, { deed: "see-desk" })) === true;
  const coordinator = coordinates
    ? { coordinator: { overview: await overview({ plans, store, founding, organisationOf }, { by: person, today }) } }
    : {};
  const view = homeView({ lang, plans, today, ...own, ...coordinator });
  await client.views.publish({ user_id: user, view });
}
