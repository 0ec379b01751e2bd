import { existsSync } from "node:fs";
import { cardMessage } from "../adapters/slack/card-blocks.ts";
import { examineSlack, type Sample } from "../adapters/slack/doctor.ts";
import { installedTokens } from "../adapters/slack/oauth.ts";
import { openDatabase, type Database } from "../adapters/store/database.ts";
import { keyValues } from "../adapters/store/key-values.ts";
import { storeOf } from "../adapters/store/store-of.ts";
import type { Finding } from "../application/finding.ts";
import type { Logger } from "../application/ports.ts";
import { examples } from "../cards/talk-card.ts";
import type { Config } from "../config.ts";
import { languages } from "../domain/plan/language.ts";
import { createAnswering } from "./answering.ts";
import { ownOrganisation } from "./own-organisation.ts";

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

/** Without a store there is nothing in it, and none is made. */
async function withDatabase<T>(
  config: Config,
  log: Logger,
  read: (database: Database) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  if (config.databaseUrl === undefined && !existsSync(config.stateDir)) return [];
  const database = await openDatabase({ ...config, log });
  try {
    return await read(database);
  } finally {
    await database.close();
  }
}

/** Answers to the questions that the product itself proposes. */
async function samples(log: Logger): Promise<readonly Sample[]> {
  const { answer } = createAnswering(log);
  const today = Temporal.Now.plainDateISO("Europe/Helsinki").toString();
  const questions = languages.flatMap((lang) => examples(lang).map((text) => ({ text, lang })));
  return Promise.all(
    questions.map(async ({ text, lang }) => {
      const reply = await answer({ text, lang, context: [], today });
      return { name: text, blocks: cardMessage(reply.card, reply.text).blocks };
    }),
  );
}
