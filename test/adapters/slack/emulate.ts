import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { email } from "../../made-up.ts";

const file = join("node_modules", "emulate", "dist", "api.js");

/** Whether emulate, an independent server that installs apps as Slack does, is here. */
export const emulateHere = existsSync(file);
if (!emulateHere)
  process.stderr.write(
    "SKIPPED: emulate is not installed (npm install --no-save emulate@0.12.2), so nothing is installed through it\n",
  );

export interface Emulated {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Emulator {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts emulate's Slack with one app that people may install. */
export async function startEmulate(app: {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}): Promise<Emulated> {
  const { createEmulator } = (await import(resolve(file))) as {
    readonly createEmulator: (options: object) => Promise<Emulator>;
  };
  const emulator = await createEmulator({
    service: "slack",
    port: 4000 + (process.pid % 1000),
    seed: {
      slack: {
        users: [{ name: "joku", email }],
        oauth_apps: [
          {
            client_id: app.clientId,
            client_secret: app.clientSecret,
            name: "Vuosikello",
            redirect_uris: [app.redirectUri],
          },
        ],
      },
    },
  });
  return { url: emulator.url, stop: () => emulator.close() };
}
