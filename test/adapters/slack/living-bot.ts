import type { SlackConnection } from "../../../src/adapters/slack/connection.ts";
import type { RunningSlack } from "../../../src/adapters/slack/start-slack.ts";
import { joinSlack } from "../../../src/app/join-slack.ts";
import { live, type LivingParts, type LivingPlatform } from "../../living-platform.ts";

/** The whole product in Slack. */
export interface LivingBot extends LivingPlatform<RunningSlack> {
  readonly slack: RunningSlack;
}

export interface BotParts extends Omit<LivingParts<RunningSlack>, "join"> {
  /** Called with the address at which the bot is met. */
  readonly settings: (url: string) => Promise<SlackConnection> | SlackConnection;
}

export async function startBot({ settings, ...parts }: BotParts): Promise<LivingBot> {
  const bot = await live({
    ...parts,
    join: async ({ url, living, ...joining }) => {
      const own = { memory: living.memory, installations: living.keyValues("slack") };
      return joinSlack({ ...joining, ...own, living, settings: await settings(url) });
    },
  });
  return { ...bot, slack: bot.platform };
}
