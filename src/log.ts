import pino from "pino";
import type { Logger } from "./application/ports.ts";

/** Structured log on stderr, so that stdout stays for answers. */
export function createLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination(2));
}
