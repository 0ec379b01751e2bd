import { LogLevel, type Logger as BoltLogger } from "@slack/bolt";
import type { Logger } from "../../application/ports.ts";
import { toldWords } from "../../application/told-words.ts";

/** Our log as Slack's libraries want theirs. What they tell for debugging holds whole messages of people, so it is dropped. */
export function slackLog(log: Logger): BoltLogger {
  const told = (said: readonly unknown[]) => ({ told: toldWords(said) });
  return {
    debug: () => undefined,
    info: (...said) => log.info(told(said), "a library of Slack reports"),
    warn: (...said) => log.warn(told(said), "a library of Slack warns"),
    error: (...said) => log.error(told(said), "a library of Slack fails"),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
