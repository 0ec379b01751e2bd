import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventsPath } from "../../src/adapters/slack/http-route.ts";
import { redirectPath } from "../../src/adapters/slack/oauth.ts";
import { botScopes, optionalScopes, scopesOfMethods, slackSurface } from "../../src/adapters/slack/surface.ts";
import { listen } from "../../src/adapters/slack/listeners/listen.ts";
import { listenToWorkspaces } from "../../src/adapters/slack/workspace-life.ts";
import { examples } from "../../src/cards/talk-card.ts";
import { recordSurface } from "../adapters/slack/recorded-surface.ts";
import { Manifest } from "./manifest-shape.ts";

const read = (file: string): Manifest => Manifest.parse(JSON.parse(readFileSync(file, "utf8")));
const [http, socket] = [read("manifest.json"), read("manifest.socket.json")];
const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();

describe.each([
  ["manifest.json", http],
  ["manifest.socket.json", socket],
])("%s", (_file, manifest) => {
  it("asks for exactly the events that are listened to", () =>
    expect(sorted(manifest.settings.event_subscriptions.bot_events)).toEqual(
      sorted(Object.values(slackSurface.events)),
    ));

  it("asks for exactly the leave that the events and the calls need", () => {
    expect(sorted(manifest.oauth_config.scopes.bot)).toEqual(sorted(botScopes));
    expect(sorted(manifest.oauth_config.scopes.bot_optional)).toEqual(sorted(optionalScopes));
  });

  it("proposes questions that the product itself proposes, since those are answered", () => {
    const proposed = manifest.features.agent_view.suggested_prompts.map(({ message }) => message);
    const hints = manifest.features.slash_commands.map((each) => each.usage_hint);
    expect(examples("fi")).toEqual(expect.arrayContaining([...proposed, ...hints]));
  });

  it("offers exactly the command and the shortcut that are answered", () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([slackSurface.command]);
    expect(manifest.features.shortcuts.map((each) => each.callback_id)).toEqual([slackSurface.shortcut]);
  });
});

describe("the addresses", () => {
  it("are those that the product answers at, all at one host", () => {
    const { features, oauth_config: oauth, settings } = http;
    const called = [
      ...features.slash_commands.map((each) => each.url ?? ""),
      settings.event_subscriptions.request_url ?? "",
      settings.interactivity.request_url ?? "",
      // Lists that grow as somebody types are asked for at an address of their own.
      settings.interactivity.message_menu_options_url ?? "",
    ];
    expect(sorted(called.map((each) => new URL(each).pathname))).toEqual([eventsPath]);
    expect(oauth.redirect_urls?.map((each) => new URL(each).pathname)).toEqual([redirectPath]);
    expect(new Set([...called, ...(oauth.redirect_urls ?? [])].map((each) => new URL(each).host)).size).toBe(1);
  });

  it("are the whole difference between HTTP and Socket Mode", () => {
    expect(JSON.stringify(socket)).not.toContain("https://");
    const { url: _url, ...command } = http.features.slash_commands[0] ?? { url: "" };
    expect(socket).toEqual({
      ...http,
      features: { ...http.features, slash_commands: [command] },
      oauth_config: { scopes: http.oauth_config.scopes },
      settings: {
        ...http.settings,
        event_subscriptions: { bot_events: http.settings.event_subscriptions.bot_events },
        interactivity: { is_enabled: true },
        socket_mode_enabled: true,
      },
    });
    expect(http.settings.socket_mode_enabled).toBe(false);
  });
});

describe("the surface of Slack", () => {
  const heard = recordSurface((app) => {
    listenToWorkspaces(app, {} as never);
    listen(app, {} as never);
  });

  it("names exactly the events, the command and the shortcut that have a listener", () => {
    expect(sorted(heard.events)).toEqual(sorted(Object.keys(slackSurface.events)));
    expect(heard.commands).toEqual([slackSurface.command]);
    expect(heard.shortcuts).toEqual([slackSurface.shortcut]);
    expect(heard.options).not.toEqual([]);
  });

  it("names exactly the methods of the Web API that are called", () =>
    expect(calledMethods()).toEqual(sorted(Object.keys(scopesOfMethods))));
});

/** Every call of the Web API in the room of Slack; connecting and installing are the libraries' own. */
function calledMethods(): readonly string[] {
  const folder = "src/adapters/slack";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const code = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const call = /\bclient\s*\.\s*([a-z]+(?:\s*\.\s*[a-zA-Z0-9]+)+)\(/g;
  const calls = [...code.matchAll(call)].map((match) => (match[1] ?? "").replace(/\s/g, ""));
  // Bolt's own helper.
  const status = code.includes("setStatus?.(") ? ["assistant.threads.setStatus"] : [];
  return sorted([...calls, ...status]);
}
