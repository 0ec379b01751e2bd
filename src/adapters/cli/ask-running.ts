import { z } from "zod";
import { AppError } from "../../application/app-error.ts";
import type { Io } from "./io.ts";

const Ran = z.object({ code: z.int(), out: z.array(z.string()), err: z.array(z.string()) });

/** Has the bot that runs on this machine run a command, and prints what it says. Gives the command's exit code. */
export async function askRunning(
  { host, port, webToken }: { readonly host: string; readonly port: number; readonly webToken?: string },
  command: { readonly name: string; readonly args: readonly string[] },
  io: Io,
): Promise<number> {
  const address = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}/commands`;
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(webToken === undefined ? {} : { cookie: `vuosikello-token=${encodeURIComponent(webToken)}` }),
      },
      body: JSON.stringify(command),
    });
    const { code, out, err } = Ran.parse(await response.json());
    out.forEach(io.out);
    err.forEach(io.err);
    return code;
  } catch (error) {
    throw new AppError(
      "store-locked",
      `the store is in use, but no bot answers at ${address}`,
      "Give the command the same PORT, HOST and WEB_TOKEN as the running bot has (beside Slack it needs one), or stop the bot.",
      error,
    );
  }
}
