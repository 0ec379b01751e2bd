import { cardMessage } from "../adapters/slack/card-blocks.ts";
import { examineSlack, type Sample } from "../adapters/slack/doctor.ts";
import { installedTokens } from "../adapters/slack/oauth.ts";
import { keyValues } from "../adapters/store/key-values.ts";
import { storeOf } from "../adapters/store/store-of.ts";
import type { Finding } from "../application/finding.ts";
import type { Logger } from "../application/ports.ts";
import type { Config } from "../config.ts";
import { ownOrganisation } from "./own-organisation.ts";
import { sampleAnswers } from "./sample-answers.ts";
import { withDatabase } from "./with-database.ts";

/** Examines what the settings of Slack lead to. The store is only read, and only when no running bot has it open. */
export async function examineSlackNow(config: Config, log: Logger): Promise<readonly Finding[]> {
  const { slack: settings } = config;
  if (!settings)
    return [
      { kind: "wrong", what: "settings: none of Slack", mend: "Set SLACK_BOT_TOKEN and the others; see README." },
    ];
  return examineSlack({
    settings,
    log,
    installed: () =>
      settings.mode === "oauth"
        ? withDatabase(config, log, (database) => installedTokens(settings, keyValues(database, "slack")))
        : Promise.resolve([]),
    channels: () =>
      withDatabase(config, log, async (database) => {
        const channels = await storeOf(database, ownOrganisation, () => Promise.resolve()).channels.all();
        return channels.flatMap(({ id, active }) => (active ? [id] : []));
      }),
    samples: () => samples(log),
  });
}

/** What the product itself proposes to ask, as it would be answered. */
async function samples(log: Logger): Promise<readonly Sample[]> {
  const answered = await sampleAnswers(log);
  return answered.map(({ name, reply }) => ({ name, blocks: cardMessage(reply.card, reply.text).blocks }));
}
