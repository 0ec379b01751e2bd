import { z } from "zod";
import { AppError } from "../../application/app-error.ts";
import type { Io } from "./io.ts";

const Ran = z.object({ code: z.int(), out: z.array(z.string()), err: z.array(z.string()) });

export interface BotAddress {
  readonly host: string;
  readonly port: number;
  readonly webToken?: string;
  /** Beside a chat platform the bot takes commands with a token only. */
  readonly reachable?: boolean;
}

/**
 * Has the bot that runs on this machine run a command, and prints what it says. Gives the command's exit code, undefined when no
 * bot answers.
 */
export async function askRunning(
  bot: BotAddress,
  command: { readonly name: string; readonly args: readonly string[] },
  io: Io,
): Promise<number | undefined> {
  const ran = await answerOf(bot, command);
  ran?.out.forEach(io.out);
  ran?.err.forEach(io.err);
  return ran?.code;
}

async function answerOf(bot: BotAddress, command: object): Promise<z.infer<typeof Ran> | undefined> {
  try {
    const response = await fetch(addressOf(bot), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(bot.webToken === undefined ? {} : { cookie: `vuosikello-token=${encodeURIComponent(bot.webToken)}` }),
      },
      body: JSON.stringify(command),
    });
    return Ran.parse(await response.json());
  } catch {
    return undefined;
  }
}

/** What to say when somebody has the store open and yet no bot answers. */
export function noBotAnswers(bot: BotAddress, cause: unknown): AppError {
  return new AppError(
    "store-locked",
    `the store is in use, but no bot answers at ${addressOf(bot)}`,
    bot.reachable === true && bot.webToken === undefined
      ? "Set WEB_TOKEN for the bot and for the command: beside a chat platform the bot takes commands with it only. Or stop the bot."
      : "Give the command the same PORT, HOST and WEB_TOKEN as the running bot has, or stop the bot.",
    cause,
  );
}

function addressOf({ host, port }: BotAddress): string {
  return `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}/commands`;
}
