import { App } from "@microsoft/teams.apps";
import { messageFaults } from "./adaptive/card-faults.ts";
import type { TeamsMessage } from "./adaptive/adaptive-card.ts";
import type { Finding } from "../../application/finding.ts";
import type { Logger } from "../../application/ports.ts";
import type { Destination } from "../../application/store.ts";
import { entraRefusal } from "./entra-refusals.ts";
import type { Identity } from "./start-teams.ts";
import type { TeamsConnection } from "./teams-connection.ts";
import { teamsLog } from "./teams-log.ts";
import { teamsSurface } from "./teams-surface.ts";

/** A card as it would be sent. */
export interface Sample {
  readonly name: string;
  readonly message: TeamsMessage;
}

export interface DoctorParts {
  readonly settings: TeamsConnection;
  /** Whom and where the bot reaches. */
  readonly destinations: () => Promise<readonly Destination[]>;
  readonly samples: () => Promise<readonly Sample[]>;
  readonly publicUrl?: string;
  readonly log: Logger;
  /** Who proves who the bot is, when not Microsoft. */
  readonly identity?: Identity;
}

/** Whether the product can do its work in Teams. Entra is asked who the bot is; nothing is sent. */
export async function examineTeams(parts: DoctorParts): Promise<readonly Finding[]> {
  return [
    await examineIdentity(parts),
    examineAddress(parts),
    ...(await attempt("who has installed the app", async () => reachOf(await parts.destinations()))),
    ...(await attempt("sample cards", async () => (await parts.samples()).map(examineSample))),
  ];
}

async function examineIdentity({ settings, log, identity }: DoctorParts): Promise<Finding> {
  if (settings.mode === "emulator")
    return unchecked("who the bot is", "TEAMS_EMULATOR is set: nobody is authenticated, for trying only.");
  const { clientId, tenantId, clientSecret = "" } = settings;
  const app = new App({ clientId, tenantId, clientSecret, logger: teamsLog(log), ...identity });
  try {
    await app.tokenProvider.getAppToken();
    return good("Entra knows the bot by its secret or managed identity");
  } catch (error) {
    const refusal = entraRefusal(firstLine(error));
    if (!refusal) return unchecked("who the bot is", firstLine(error));
    return { kind: "wrong", what: `Entra does not know the bot: ${refusal.what}`, mend: refusal.mend };
  }
}

/** What Teams sends to us cannot be tried from here. */
function examineAddress({ publicUrl }: DoctorParts): Finding {
  const address = `${publicUrl ?? "https://<your host>"}${teamsSurface.path}`;
  return unchecked("the address of messages", `Only a message of Teams can show it; in Azure Bot it is ${address}.`);
}

function reachOf(destinations: readonly Destination[]): readonly Finding[] {
  const here = destinations.filter(({ state }) => state === "reachable").length;
  const gone = destinations.length - here;
  return [good(`people, channels and chats that are reached: ${here}; that have taken the app out: ${gone}`)];
}

function examineSample({ name, message }: Sample): Finding {
  const faults = messageFaults(message);
  const what = `sample card: ${name}`;
  if (faults.length === 0) return good(what);
  return { kind: "wrong", what: `${what}: ${faults.join("; ")}`, mend: "Tell whoever keeps the product." };
}

async function attempt(what: string, look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (error) {
    return [unchecked(what, firstLine(error))];
  }
}

function good(what: string): Finding {
  return { kind: "good", what };
}

function unchecked(what: string, why: string): Finding {
  return { kind: "unchecked", what, why };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
