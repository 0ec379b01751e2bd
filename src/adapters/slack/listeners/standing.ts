import { z } from "zod";
import type { WebClient } from "../web-clients.ts";

/** What somebody is to the workspace: guests and members of other workspaces ask, and take no part. */
export type Standing = "member" | "guest" | "stranger" | "gone";

const User = z.object({
  team_id: z.string().optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  /** In an organisation of many workspaces a member of this one may be at home in another. */
  enterprise_user: z.object({ teams: z.array(z.string()).optional() }).optional(),
});

/** Asks Slack what somebody is to the workspace. Throws when Slack does not say: nobody is taken for a member unseen. */
export async function standingOf(
  client: WebClient,
  { team, user }: { readonly team: string; readonly user: string },
): Promise<Standing> {
  const info = await client.users.info({ user });
  return standingIn(team, User.parse(info.user));
}

function standingIn(team: string, user: z.infer<typeof User>): Standing {
  const home = user.team_id === undefined || user.team_id === team;
  const here = home || (user.enterprise_user?.teams ?? []).includes(team);
  if (user.is_stranger === true || !here) return "stranger";
  if (user.deleted === true || user.is_bot === true) return "gone";
  return user.is_restricted === true || user.is_ultra_restricted === true ? "guest" : "member";
}
