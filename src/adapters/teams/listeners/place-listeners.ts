import type { App } from "@microsoft/teams.apps";
import { z } from "zod";
import { arrivalOf, type Arrival } from "../arrival.ts";
import { farewell } from "../farewell.ts";
import { withoutThread } from "../teams-ids.ts";
import { answer } from "./answer.ts";
import type { Desk } from "./desk.ts";

const Change = z.looseObject({
  type: z.string(),
  action: z.string().optional(),
  recipient: z.looseObject({ id: z.string() }),
  membersAdded: z.array(z.looseObject({ id: z.string() })).catch([]),
  membersRemoved: z.array(z.looseObject({ id: z.string() })).catch([]),
  channelData: z.looseObject({ eventType: z.string().optional() }).optional().catch(undefined),
});
type Change = z.infer<typeof Change>;

/** Where people and channels are reached is learnt from whatever comes from there, and forgotten when the bot is taken out. */
export function placeListeners(app: App, desk: Desk): void {
  app.use(async ({ activity, next }) => {
    const [from, change] = [arrivalOf(activity), Change.parse(activity)];
    if (isFarewell(change)) await leave(desk, from, change);
    else {
      await remember(desk, from);
      if (isWelcome(change)) desk.detach(() => greet(desk, from));
    }
    return next();
  });
}

function isWelcome({ type, action, recipient, membersAdded }: Change): boolean {
  if (type === "installationUpdate") return action === "add";
  return type === "conversationUpdate" && membersAdded.some(({ id }) => id === recipient.id);
}

/** An upgrade of the app takes it out and puts it back; that is no farewell. */
function isFarewell({ type, action, recipient, membersRemoved, channelData }: Change): boolean {
  if (type === "installationUpdate") return action === "remove";
  if (type !== "conversationUpdate") return false;
  const ended = channelData?.eventType === "channelDeleted" || channelData?.eventType === "teamDeleted";
  return ended || membersRemoved.some(({ id }) => id === recipient.id);
}

/** The service's address of a conversation may change, so the latest holds. */
async function remember({ store }: Desk, from: Arrival): Promise<void> {
  const { destination: id, serviceUrl, tenant, team } = from;
  const conversation = withoutThread(from.conversation);
  const known = await store.destinations.find(id);
  if (known?.state === "reachable" && known.serviceUrl === serviceUrl && known.conversation === conversation) return;
  const place = { conversation, serviceUrl, tenant, ...(team === undefined ? {} : { team }) };
  await store.destinations.save({ id, ...place, state: "reachable" });
}

/** Out of a team is out of every channel of it. */
async function leave(desk: Desk, { destination, team }: Arrival, { channelData }: Change): Promise<void> {
  const whole = team !== undefined && channelData?.eventType !== "channelDeleted";
  await farewell(desk, (each) => each.id === destination || (whole && each.team === team));
}

/** Says once in each conversation what one can ask. Installing is told of in two ways at once. */
async function greet(desk: Desk, from: Arrival): Promise<void> {
  const key = `teams:welcome:${from.destination}`;
  if (await desk.store.takeIn(key, desk.clock.now())) await answer(desk, from, "", `${key}:said`);
}
