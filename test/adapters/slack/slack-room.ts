import { setTimeout } from "node:timers/promises";
import type { Answering } from "../../../src/app/answering.ts";
import { emptyStore } from "../store/stores.ts";
import { freePort } from "../../free-port.ts";
import { startBot, type LivingBot } from "./living-bot.ts";
import { carol, secret, startLocalSlack, team, type LocalSlack, type SlackMessage } from "./local-slack.ts";

/** How Slack meets the bot. */
export type Mode = "HTTP" | "Socket Mode";

/** A workspace with the whole bot in it, and how to look round there. */
export interface Room {
  readonly slack: LocalSlack;
  readonly bot: LivingBot;
  /** The channel between somebody and the bot. */
  readonly direct: (user: string) => Promise<string>;
  /** Waits for a message of the bot that is as wanted, and gives it. */
  readonly told: (channel: string, wanted: (message: SlackMessage) => boolean) => Promise<SlackMessage>;
  /** Presses the button of a message. */
  readonly press: (
    channel: string,
    message: SlackMessage,
    user: string,
    action: string,
    value?: string,
  ) => Promise<void>;
  /** The Home tab of somebody, as text, once it shows what is wanted. */
  readonly home: (user: string, wanted: (text: string) => boolean) => Promise<string>;
  /** Presses a button of the Home tab, the first whose value holds the letters. */
  readonly pressHome: (user: string, action: string, letters?: string) => Promise<void>;
  /** Waits until the form stands open. */
  readonly form: (id: string) => Promise<string>;
  readonly noForm: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const patienceMs = 15_000;

export async function openRoom(mode: Mode, answering: Answering, at: string): Promise<Room> {
  const port = await freePort();
  let slack: LocalSlack | undefined;
  const bot = await startBot({
    ...{ answering, open: emptyStore, at, coordinators: `slack:${team}:${carol}` },
    settings: async (url) => {
      const delivery = mode === "HTTP" ? { requestUrl: `${url}/slack/events` } : "socket";
      slack = await startLocalSlack(port, delivery);
      const common = { botToken: "xoxb-test-token", apiUrl: slack.apiUrl };
      return mode === "HTTP"
        ? { mode: "http", signingSecret: secret, ...common }
        : { mode: "socket", appToken: "xapp-test-token", ...common };
    },
  });
  if (!slack) throw new Error("local-slack was not started");
  return { ...looking(slack), slack, bot, stop: () => bot.stop().finally(slack?.stop) };
}

function looking(slack: LocalSlack): Omit<Room, "slack" | "bot" | "stop"> {
  const homeOf = async (user: string) => Object.values((await slack.state()).homeViews[user] ?? {})[0];
  return {
    direct: (user) => eventually(async () => (await slack.state()).channels.find((each) => isDirect(each, user))?.id),
    told: (channel, wanted) =>
      eventually(
        async () => (await slack.messages(channel)).findLast((each) => each.user === "U0BOT" && wanted(each)),
        async () => (await slack.messages(channel)).slice(-3),
      ),
    press: (channel, message, user, action, value) => {
      const button = buttonsOf(message).find(
        (each) => each.action_id === action && (value ?? each.value) === each.value,
      );
      if (!button) throw new Error(`no button ${action} in ${message.text}`);
      return slack.press(channel, message.ts, user, { ...button });
    },
    home: (user, wanted) =>
      eventually(async () => {
        const text = JSON.stringify((await homeOf(user)) ?? {});
        return wanted(text) ? text : undefined;
      }),
    pressHome: async (user, action, letters = "") => {
      const button = buttonsOf({ blocks: (await homeOf(user))?.blocks }).find(
        (each) => each.action_id === action && (each.value ?? "").includes(letters),
      );
      if (!button) throw new Error(`no button ${action} with ${letters} on Home`);
      await slack.pressHome(user, { ...button });
    },
    form: (id) =>
      eventually(async () => {
        const open = (await slack.state()).modalStack.at(-1);
        return open?.callback_id === id ? JSON.stringify(open) : undefined;
      }),
    noForm: async () => {
      await eventually(async () => (await slack.state()).modalStack.length === 0 || undefined);
    },
  };
}

function isDirect(
  { is_im: im, members }: { readonly is_im: boolean; readonly members: readonly string[] },
  user: string,
) {
  return im && members.includes(user);
}

/** Polls until there is something; a test that waits in vain shows what there was instead. */
async function eventually<Thing>(
  look: () => Promise<Thing | undefined>,
  instead: () => Promise<unknown> = () => Promise.resolve(undefined),
): Promise<Thing> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > until) throw new Error(`not seen; instead: ${JSON.stringify(await instead())}`);
    await setTimeout(50);
  }
}

interface PressedButton {
  readonly type: string;
  readonly action_id: string;
  readonly value?: string;
}

/** Every button of a message or a view, wherever it stands. */
export function buttonsOf(given: unknown): readonly PressedButton[] {
  if (Array.isArray(given)) return given.flatMap(buttonsOf);
  if (typeof given !== "object" || given === null) return [];
  const inside = Object.values(given).flatMap(buttonsOf);
  return "type" in given && given.type === "button" ? [given as PressedButton, ...inside] : inside;
}
