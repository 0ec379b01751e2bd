import { LogLevel, type Logger as BoltLogger } from "@slack/bolt";
import type { Logger } from "../../application/ports.ts";

/** Our log as Slack's libraries want theirs. What they tell for debugging holds whole messages of people, so it is dropped. */
export function slackLog(log: Logger): BoltLogger {
  const told = (said: readonly unknown[]) => ({ told: said.map(wordsOf).join(" ") });
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

function wordsOf(said: unknown): string {
  if (typeof said === "string") return said;
  return said instanceof Error ? said.message : typeof said;
}
