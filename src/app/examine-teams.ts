import { storeOf } from "../adapters/store/store-of.ts";
import { cardMessage } from "../adapters/teams/adaptive/adaptive-card.ts";
import { examineTeams } from "../adapters/teams/doctor.ts";
import type { Finding } from "../application/finding.ts";
import type { Logger } from "../application/ports.ts";
import type { Config } from "../config.ts";
import { ownOrganisation } from "./own-organisation.ts";
import { sampleAnswers } from "./sample-answers.ts";
import { withDatabase } from "./with-database.ts";

/** Examines what the settings of Teams lead to. The store is only read, and only when no running bot has it open. */
export async function examineTeamsNow(config: Config, log: Logger): Promise<readonly Finding[]> {
  const { teams: settings, publicUrl } = config;
  if (!settings)
    return [
      { kind: "wrong", what: "settings: none of Teams", mend: "Set TEAMS_CLIENT_ID and the others; see README." },
    ];
  return examineTeams({
    ...{ settings, log, ...(publicUrl === undefined ? {} : { publicUrl }) },
    destinations: () =>
      withDatabase(config, log, (database) =>
        storeOf(database, ownOrganisation, () => Promise.resolve()).destinations.all(),
      ),
    samples: async () =>
      (await sampleAnswers(log)).map(({ name, reply }) => ({ name, message: cardMessage(reply.card, reply.text) })),
  });
}
