import type { Installation } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { openInstallations } from "../../../src/adapters/slack/installations.ts";
import { createStateStore } from "../../../src/adapters/slack/oauth-state.ts";
import { createSeal } from "../../../src/adapters/slack/seal.ts";
import { inMemory } from "./joined.ts";

const seal = createSeal("a key that is long enough");
const installation: Installation = {
  team: { id: "T1", name: "Hamina" },
  enterprise: undefined,
  user: { id: "U1", token: undefined, scopes: undefined },
  bot: { token: "xoxb-secret", scopes: ["chat:write"], id: "B1", userId: "U0BOT" },
};
const query = { teamId: "T1", enterpriseId: undefined, isEnterpriseInstall: false } as const;

describe("an installation", () => {
  it("is given back as it was stored, and its token cannot be read in the store", async () => {
    const kept = inMemory();
    const installations = await openInstallations(kept, seal);
    await installations.storeInstallation(installation);
    expect(await installations.fetchInstallation(query)).toEqual(JSON.parse(JSON.stringify(installation)));
    expect(await installations.teamIds()).toEqual(["T1"]);
    expect(JSON.stringify([...kept.rows])).not.toMatch(/xoxb-secret|Hamina/);
  });

  it("is forgotten when the workspace takes the bot out", async () => {
    const installations = await openInstallations(inMemory(), seal);
    await installations.storeInstallation(installation);
    await installations.forget("T1");
    expect(await installations.of("T1")).toBeUndefined();
    await expect(installations.fetchInstallation(query)).rejects.toThrow("has not installed the bot");
  });

  it("is not taken for another's when its row is moved", async () => {
    const kept = inMemory();
    const installations = await openInstallations(kept, seal);
    await installations.storeInstallation(installation);
    kept.rows.set("installation:T2", kept.rows.get("installation:T1") ?? "");
    await expect(installations.of("T2")).rejects.toThrow("SECRET_KEY");
  });
});

describe("a wrong SECRET_KEY", () => {
  it("is told at the start, even before anybody has installed the bot", async () => {
    const kept = inMemory();
    await openInstallations(kept, seal);
    const opened = openInstallations(kept, createSeal("another key, long enough"));
    await expect(opened).rejects.toThrow(/^SECRET_KEY: the stored installations of Slack cannot be read with it\n/);
    await expect(opened).rejects.toMatchObject({ code: "settings-invalid" });
  });
});

describe("a seal", () => {
  it("opens nothing that has been changed", () => {
    const sealed = seal.close("secret", "a");
    expect(seal.open(sealed, "a")).toBe("secret");
    expect(seal.open(sealed, "b")).toBeUndefined();
    expect(seal.open(`${sealed.slice(0, -2)}AA`, "a")).toBeUndefined();
    expect(seal.open("v1.", "a")).toBeUndefined();
    expect(seal.open("secret", "a")).toBeUndefined();
  });

  it("never closes the same text alike", () => expect(seal.close("a", "b")).not.toBe(seal.close("a", "b")));
});

describe("the state of an installation", () => {
  const options = { scopes: ["chat:write"], redirectUri: "https://bot.example/slack/oauth_redirect" };

  it("is good for one return", async () => {
    const states = createStateStore(inMemory(), "state secret");
    const state = await states.generateStateParam(options, new Date());
    expect(await states.verifyStateParam(new Date(), state)).toEqual(options);
    await expect(states.verifyStateParam(new Date(), state)).rejects.toThrow("used before");
  });

  it("is refused when it is another's", async () => {
    const kept = inMemory();
    const state = await createStateStore(kept, "other secret").generateStateParam(options, new Date());
    await expect(createStateStore(kept, "state secret").verifyStateParam(new Date(), state)).rejects.toThrow(
      "not ours",
    );
  });
});
