import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { InstallURLOptions, StateStore } from "@slack/bolt";
import { InvalidStateError } from "@slack/oauth";
import { z } from "zod";
import type { KeyValues } from "./installations.ts";

/** Somebody who installs the bot reads Slack's page for as long as this. */
const validMs = 10 * 60_000;

const Options = z.object({ scopes: z.array(z.string()), redirectUri: z.string().optional() });

/** The state that goes with an installation to Slack and back: signed, kept, and good for one return. */
export function createStateStore(kept: KeyValues, secret: string): StateStore {
  const sign = (id: string) => createHmac("sha256", secret).update(id).digest("base64url");
  return {
    generateStateParam: async (options: InstallURLOptions) => {
      const id = randomBytes(24).toString("base64url");
      await kept.set(keyOf(id), JSON.stringify(options), validMs);
      return `${id}.${sign(id)}`;
    },
    verifyStateParam: async (_now, state) => {
      const [id = "", signature = ""] = state.split(".");
      if (!same(signature, sign(id))) throw new InvalidStateError("the state is not ours");
      const options = await kept.get(keyOf(id));
      await kept.delete(keyOf(id));
      if (options === undefined) throw new InvalidStateError("the state is too old, or was used before");
      const { scopes, redirectUri } = Options.parse(JSON.parse(options));
      return { scopes, ...(redirectUri === undefined ? {} : { redirectUri }) };
    },
  };
}

function keyOf(id: string): string {
  return `state:${id}`;
}

function same(offered: string, right: string): boolean {
  const [a, b] = [Buffer.from(offered), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
