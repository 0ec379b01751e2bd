/** How often a message is tried before a coordinator is told that it failed. */
const triesAtMost = 12;
/** The first wait after a failed try; it doubles up to an hour. */
const firstWaitSeconds = 30;
const longestWaitSeconds = 3600;

/** Whether a message whose try number `attempt`, counted from 0, did not go out is tried again. */
export function isTriedAgain(attempt: number): boolean {
  return attempt + 1 < triesAtMost;
}

/** How long to wait after a failed try: longer each time, and at least as long as the platform asks for. */
export function waitAfter(attempt: number, asked = new Temporal.Duration()): Temporal.Duration {
  const seconds = Math.min(firstWaitSeconds * 2 ** attempt, longestWaitSeconds);
  return Temporal.Duration.from({ seconds: Math.max(seconds, Math.ceil(asked.total("seconds"))) });
}
