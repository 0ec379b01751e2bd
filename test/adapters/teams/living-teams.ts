import type { RunningTeams } from "../../../src/adapters/teams/start-teams.ts";
import { joinTeams } from "../../../src/app/join-teams.ts";
import type { Answering } from "../../../src/app/answering.ts";
import { live, type LivingPlatform } from "../../living-platform.ts";
import { emptyStore } from "../store/stores.ts";
import { clientId, startFakeTeams, tenantId, type FakeTeams } from "./fake-teams.ts";

/** The whole product beside the fake, and how to speak there. */
export interface LivingTeams extends LivingPlatform<RunningTeams> {
  readonly fake: FakeTeams;
  /** Posts an activity as Teams does, signed. */
  readonly post: (activity: object, token?: string) => Promise<Response>;
}

export const anna = "00000000-0000-0000-0000-00000000a44a";
export const carol = "00000000-0000-0000-0000-0000000ca201";
export const bot = { id: `28:${clientId}`, name: "Vuosikello" };

export async function startTeamsBot(answering: Answering, at = "2027-01-04T08:00"): Promise<LivingTeams> {
  const fake = await startFakeTeams();
  const settings = { mode: "registered", clientId, tenantId } as const;
  const living = await live<RunningTeams>({
    ...{ answering, at, coordinators: `teams:${tenantId}:${carol}`, open: emptyStore },
    join: (joining) => joinTeams({ ...joining, settings, identity: fake.identity }),
  });
  return {
    ...{ ...living, fake },
    post: (activity, token = fake.token()) =>
      fetch(`${living.url}/api/messages`, {
        method: "POST",
        headers: { "content-type": "application/json", ...(token === "" ? {} : { authorization: `Bearer ${token}` }) },
        body: JSON.stringify(activity),
      }),
    stop: () => living.stop().then(fake.stop),
  };
}

let activities = 0;

interface Place {
  readonly serviceUrl: string;
  readonly user?: string;
  readonly tenant?: string;
}

/** What every activity between somebody and the bot has; each has an id of its own. */
export function direct({ serviceUrl, user = anna, tenant = tenantId }: Place): Readonly<Record<string, unknown>> {
  activities += 1;
  return {
    ...{ channelId: "msteams", id: `a${activities}`, serviceUrl, recipient: bot },
    from: { id: `29:${user}`, aadObjectId: user },
    conversation: { id: `a:${user}`, conversationType: "personal", tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  };
}

/** The same in a thread of a channel. */
export function inChannel(place: Place, thread = "1"): Readonly<Record<string, unknown>> {
  const id = `19:channel@thread.tacv2;messageid=${thread}`;
  return {
    ...direct(place),
    conversation: { id, conversationType: "channel", isGroup: true, tenantId: place.tenant ?? tenantId },
    channelData: { tenant: { id: tenantId }, team: { id: "19:team@thread.tacv2" } },
  };
}

export function message(text: string): Readonly<Record<string, unknown>> {
  return { type: "message", text };
}

/** The bot is mentioned before the text. */
export function mention(text: string): Readonly<Record<string, unknown>> {
  const said = "<at>Vuosikello</at>";
  return { type: "message", text: `${said} ${text}`, entities: [{ type: "mention", mentioned: bot, text: said }] };
}
