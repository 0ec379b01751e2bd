import { z } from "zod";
import type { PersonId } from "../../domain/access/person.ts";
import { personDestination, type DestinationId } from "../../domain/duty/message.ts";
import { teamsChannel, teamsPerson } from "./teams-ids.ts";

/** Ids stand in the addresses that are called, so none may reach beyond its place. */
const Id = z.string().regex(/^[^/?#\s]+$/);
const UserId = z.string().regex(/^[\w.:-]+$/);

/** An activity as far as everything that Teams sends has it. */
export const Activity = z.looseObject({
  type: z.string(),
  id: Id.optional(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: z.looseObject({ id: UserId, aadObjectId: UserId.optional().catch(undefined) }),
  recipient: z.looseObject({ id: z.string() }),
  conversation: z.looseObject({
    id: Id,
    tenantId: z.string().optional(),
    conversationType: z.string().optional(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).optional().catch(undefined),
      team: z.looseObject({ id: z.string() }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type Activity = z.infer<typeof Activity>;

/** Where something came from and who did it. */
export interface Arrival {
  /** The platform's own name of the activity. */
  readonly id: string;
  readonly person: PersonId;
  /** The user as Teams calls them to this bot. */
  readonly user: string;
  readonly tenant: string;
  /** With its thread, when it is one. */
  readonly conversation: string;
  readonly serviceUrl: string;
  /** Between the person and the bot. */
  readonly direct: boolean;
  /** The person when direct, else the channel or group chat. */
  readonly destination: DestinationId;
  readonly team?: string;
}

/** An activity of no organisation comes from an emulator. */
const noTenant = "emulator";

/** Of which organisation an activity is; undefined when it does not say. */
export function tenantOf({ conversation, channelData }: Activity): string | undefined {
  return conversation.tenantId ?? channelData?.tenant?.id;
}

/** Reads where an activity came from. It must have passed the door. */
export function arrivalOf(given: unknown): Arrival {
  const activity = Activity.parse(given);
  const { from, conversation, channelData, serviceUrl } = activity;
  const tenant = tenantOf(activity) ?? noTenant;
  const person = teamsPerson(tenant, from.aadObjectId ?? from.id);
  const direct = conversation.conversationType === "personal";
  return {
    ...{ id: activity.id ?? "", person, user: from.id, tenant, direct },
    conversation: conversation.id,
    serviceUrl: serviceUrl.replace(/\/+$/, ""),
    destination: direct ? personDestination(person) : teamsChannel(tenant, conversation.id),
    ...(channelData?.team === undefined ? {} : { team: channelData.team.id }),
  };
}
