import { setTimeout as wait } from "node:timers/promises";
import type { ReceiverEvent } from "@slack/bolt";
import { SocketModeClient } from "@slack/socket-mode";
import { z } from "zod";
import type { Logger } from "../../application/ports.ts";
import type { WithApi } from "./connection.ts";
import type { Intake } from "./intake.ts";
import { slackLog } from "./slack-log.ts";
import { refusal } from "./workspaces.ts";

export interface SocketParts extends WithApi {
  readonly appToken: string;
  readonly intake: Intake;
  readonly log: Logger;
  /** How long to wait before the next try, by how many have failed. Tests wait less. */
  readonly waitMs?: (failures: number) => number;
}

export interface OpenSocket {
  readonly connected: () => boolean;
  readonly close: () => Promise<void>;
}

const Envelope = z.object({
  ack: z.custom<(response?: unknown) => Promise<void>>((value) => typeof value === "function"),
  body: z.record(z.string(), z.unknown()),
  retry_num: z.number().optional(),
  retry_reason: z.string().optional(),
});

/**
 * A connection to Slack, for those whom Slack cannot reach. The client's own way of connecting again ends the process when Slack is
 * out of reach at that moment, so it is made here. Throws settings-invalid when Slack does not know the token.
 */
export async function openSocket(parts: SocketParts): Promise<OpenSocket> {
  const { appToken, apiUrl, intake, log, waitMs = waitLonger } = parts;
  const client = new SocketModeClient({
    appToken,
    logger: slackLog(log),
    autoReconnectEnabled: false,
    clientOptions: {
      timeout: 10_000,
      retryConfig: { retries: 0 },
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    },
  });
  client.on("slack_event", (envelope: unknown) => void handle(envelope, { intake, log }));
  await connect(client, apiUrl);
  const stopping = new AbortController();
  const stopped = () => stopping.signal.aborted;
  let connecting = false;
  client.on("disconnected", () => {
    if (connecting || stopped()) return;
    connecting = true;
    void connectAgain().finally(() => (connecting = false));
  });
  return {
    connected: () => !connecting,
    close: async () => {
      stopping.abort();
      await client.disconnect();
    },
  };

  async function connectAgain(): Promise<void> {
    for (let failures = 0; !stopped(); failures += 1) {
      await wait(waitMs(failures), undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopped()) return;
      try {
        await client.start();
        log.info({ failures }, "connected to Slack again");
        return;
      } catch (error) {
        log.warn({ err: error, failures }, "Slack is not connected");
      }
    }
  }
}

async function connect(client: SocketModeClient, apiUrl = "https://slack.com/api/"): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    throw refusal(error, { setting: "SLACK_APP_TOKEN", where: "Basic Information, App-Level Tokens", apiUrl });
  }
}

/** Slack asks for a new connection every few hours: that one is made at once, later tries up to half a minute apart. */
function waitLonger(failures: number): number {
  return failures === 0 ? 0 : Math.min(500 * 2 ** failures, 30_000);
}

/** What is not taken in is not acknowledged, so that Slack sends it again. */
async function handle(given: unknown, { intake, log }: Pick<SocketParts, "intake" | "log">): Promise<void> {
  const envelope = Envelope.safeParse(given);
  if (!envelope.success) return;
  const { ack, body, retry_num: retryNum, retry_reason: retryReason } = envelope.data;
  const event: ReceiverEvent = {
    body,
    ack: (response?: unknown) => ack(response),
    ...(retryNum === undefined ? {} : { retryNum }),
    ...(retryReason === undefined ? {} : { retryReason }),
  };
  try {
    await intake.take(event);
  } catch (error) {
    log.error({ err: error }, "an envelope of Slack was not taken in");
  }
}
