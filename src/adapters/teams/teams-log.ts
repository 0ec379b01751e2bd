import type { AppOptions, IPlugin } from "@microsoft/teams.apps";
import type { Logger } from "../../application/ports.ts";
import { toldWords } from "../../application/told-words.ts";

type SdkLog = NonNullable<AppOptions<IPlugin>["logger"]>;

/**
 * Our log as the SDK of Teams wants its own. What it tells for debugging holds whole activities of people, and what it
 * tells besides is of every token it asks for: both are dropped.
 */
export function teamsLog(log: Logger): SdkLog {
  const levels = {
    trace: () => undefined,
    debug: () => undefined,
    info: () => undefined,
    warn: (...said: unknown[]) => log.warn({ told: toldWords(said) }, "the library of Teams warns"),
    error: (...said: unknown[]) => log.error({ told: toldWords(said) }, "the library of Teams fails"),
  };
  return { ...levels, log: (level, ...said: unknown[]) => levels[level](...said), child: () => teamsLog(log) };
}
