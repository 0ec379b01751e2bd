import { webApi, type Logger as BoltLogger } from "@slack/bolt";
import type { WithApi } from "./connection.ts";

export type WebClient = webApi.WebClient;

/** Gives the client of a token, the same one each time: a client's queue must know of all its calls. */
export type ClientOf = (token: string) => WebClient;

/** For answers: somebody waits, and a second answer does less harm than none. */
export function interactiveOptions(connection: WithApi, logger: BoltLogger): webApi.WebClientOptions {
  return { ...common(connection, logger), timeout: 8_000, retryConfig: { retries: 2 } };
}

/**
 * For reminders: never tried again by the library, which would post twice, and told at once of a rate limit, which would else hold
 * up every call of the same client.
 */
export function reminderOptions(connection: WithApi, logger: BoltLogger): webApi.WebClientOptions {
  return {
    ...common(connection, logger),
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: 1,
  };
}

export function createClients(options: () => webApi.WebClientOptions): ClientOf {
  const clients = new Map<string, WebClient>();
  return (token) => {
    const known = clients.get(token);
    if (known) return known;
    const made = new webApi.WebClient(token, options());
    clients.set(token, made);
    return made;
  };
}

function common({ apiUrl }: WithApi, logger: BoltLogger): webApi.WebClientOptions {
  return { logger, ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }) };
}
