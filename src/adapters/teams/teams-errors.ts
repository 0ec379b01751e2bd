import { z } from "zod";
import type { NotSent } from "../../application/reminders/messenger.ts";
import { neverLeft } from "../../application/reminders/never-left.ts";

/**
 * Teams did not do it, but will: what Microsoft asks to be tried again (412, 429, 502, 503, 504), and 401, which ends when whoever
 * keeps the bot has mended its secret.
 */
const notNow: ReadonlySet<number> = new Set([401, 412, 429, 502, 503, 504]);
/** The bot was taken out of the conversation, or blocked in it. */
const gone: ReadonlySet<string> = new Set([
  "BotNotInConversationRoster",
  "ConversationBlockedByUser",
  "ConversationNotFound",
  "ForbiddenOperationException",
  "MessageWritesBlocked",
]);
/** Teams asks for patience without saying how much. */
const patienceSeconds = 30;

const Answer = z.object({
  response: z.object({
    status: z.int(),
    headers: z.looseObject({ "retry-after": z.coerce.number().nonnegative().optional().catch(undefined) }),
    data: z
      .looseObject({ error: z.looseObject({ code: z.string() }) })
      .transform(({ error }) => error.code)
      .optional()
      .catch(undefined),
  }),
});

export type Failure = NotSent & { readonly gone?: true };

/**
 * What an error of a call says of it: that it was not done; undefined when it may have been. Whoever is asked to wait waits up to
 * half as long again, so that not all come back at once; `random` gives from 0 up to, not including, 1.
 */
export function notSent(error: unknown, random: () => number): Failure | undefined {
  if (neverLeft(error)) return later("unreachable", patienceSeconds, random);
  const { response } = Answer.safeParse(error).data ?? {};
  if (response === undefined || (response.status >= 500 && !notNow.has(response.status))) return undefined;
  const { status, headers, data: code } = response;
  if (notNow.has(status)) return later(`http-${status}`, headers["retry-after"] ?? patienceSeconds, random);
  const left = code !== undefined && gone.has(code) ? ({ gone: true } as const) : {};
  return { kind: "refused", reason: code ?? `http-${status}`, ...left };
}

function later(reason: string, seconds: number, random: () => number): NotSent {
  const milliseconds = Math.round(seconds * 1000 * (1 + random() / 2));
  return { kind: "later", reason, after: Temporal.Duration.from({ milliseconds }) };
}
