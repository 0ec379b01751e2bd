import { setTimeout } from "node:timers/promises";

/** Conversations that have been quiet are forgotten when there are more than this. */
const remembered = 1_000;

/** Waits until another message may go to a conversation: Teams takes about one a second in each. */
export function createPace(gapMs = 1_000): (conversation: string) => Promise<void> {
  const next = new Map<string, number>();
  return async (conversation) => {
    const now = performance.now();
    const at = Math.max(now, next.get(conversation) ?? 0);
    if (next.size > remembered) for (const [quiet, time] of next) if (time <= now) next.delete(quiet);
    next.set(conversation, at + gapMs);
    if (at > now) await setTimeout(at - now);
  };
}
