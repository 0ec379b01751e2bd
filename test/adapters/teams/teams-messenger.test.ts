import { App } from "@microsoft/teams.apps";
import { MessageActivityInput } from "@microsoft/teams.api";
import { afterAll, describe, expect, it } from "vitest";
import { createConnector } from "../../../src/adapters/teams/connector.ts";
import { createPace } from "../../../src/adapters/teams/pace.ts";
import { teamsLog } from "../../../src/adapters/teams/teams-log.ts";
import { createTeamsMessenger } from "../../../src/adapters/teams/teams-messenger.ts";
import type { Messenger } from "../../../src/application/reminders/messenger.ts";
import type { Destination } from "../../../src/application/store.ts";
import type { Card } from "../../../src/cards/card.ts";
import type { DestinationId, MessageId } from "../../../src/domain/duty/message.ts";
import { createLog } from "../../../src/log.ts";
import { messengerContract } from "../../contracts/messenger-contract.ts";
import { clientId, startFakeTeams, tenantId, type FakeTeams } from "./fake-teams.ts";

const person = (user: string) => `teams:${tenantId}:${user}` as DestinationId;
const card: Card = { lang: "fi", lines: [], sources: [], suggestions: [] };
const message = { card, text: "Raportti 30.4.", spans: [], key: `${person("u1")}/2027-04-15` as MessageId };

const fakes: FakeTeams[] = [];
afterAll(() => Promise.all(fakes.map((each) => each.stop())));

interface Opened {
  readonly fake: FakeTeams;
  readonly messenger: Messenger<Card>;
  readonly gone: DestinationId[];
}

/** Nobody has a conversation but those of the ids that do not begin with "x". */
async function open(authenticate: () => Promise<unknown> = () => Promise.resolve()): Promise<Opened> {
  const fake = await startFakeTeams();
  fakes.push(fake);
  const { cloud, token } = fake.identity;
  const logger = teamsLog(createLog("silent"));
  const app = new App({ clientId, clientSecret: "", tenantId, token, cloud, logger });
  const gone: DestinationId[] = [];
  const found = (id: DestinationId): Destination | undefined => {
    const user = id.split(":").at(-1) ?? "";
    const place = { id, conversation: `a:${user}`, serviceUrl: fake.url, tenant: tenantId };
    if (user.startsWith("x")) return undefined;
    return { ...place, state: user.startsWith("g") ? "gone" : "reachable" };
  };
  const messenger = createTeamsMessenger({
    connector: createConnector(app, createPace(0), createPace(0)),
    destinations: { find: (id) => Promise.resolve(found(id)) },
    render: (_card, text) => new MessageActivityInput(text),
    authenticate,
    onGone: (to) => void gone.push(to),
    random: () => 0.5,
  });
  return { fake, messenger, gone };
}

describe("the messenger of Teams", () => {
  messengerContract(
    async () => {
      const { fake, messenger } = await open();
      return {
        messenger,
        to: person("u1"),
        textsOf: () => Promise.resolve(fake.messages("a:u1").map(({ text }) => text ?? "")),
        spoil: {
          refuse: () => fake.next({ kind: "status", status: 403, code: "BotDisabledByAdmin" }),
          limit: () => fake.next({ kind: "status", status: 429, retryAfter: 20 }),
          cut: (taken) => fake.next({ kind: "cut", taken }),
          hide: () => undefined,
        },
      };
    },
    { spoils: true, readable: false },
  );

  it("refuses those who have not installed the app, and those who took it out, and asks Teams nothing", async () => {
    const { fake, messenger } = await open();
    expect(await messenger.send(person("x1"), message)).toEqual({ kind: "refused", reason: "app-not-installed" });
    expect(await messenger.send(person("g1"), message)).toEqual({ kind: "refused", reason: "app-removed" });
    expect(fake.requests).toEqual([]);
  });

  it("waits at least as long as Teams asks, and not all alike", async () => {
    const { fake, messenger } = await open();
    fake.next({ kind: "status", status: 429, retryAfter: 20 });
    const sent = await messenger.send(person("u1"), message);
    expect(sent.kind === "later" && sent.after.total("seconds")).toBe(25);
  });

  it.each([412, 502, 503, 504])("comes back after %i", async (status) => {
    const { fake, messenger } = await open();
    fake.next({ kind: "status", status });
    expect(await messenger.send(person("u1"), message)).toMatchObject({ kind: "later", reason: `http-${status}` });
  });

  it("knows nothing after 500, and never posts twice by itself", async () => {
    const { fake, messenger } = await open();
    fake.next({ kind: "status", status: 500 });
    await expect(messenger.send(person("u1"), message)).rejects.toThrow();
    expect(fake.requests).toHaveLength(1);
  });

  it.each(["BotNotInConversationRoster", "ConversationBlockedByUser", "MessageWritesBlocked"])(
    "tells of a conversation that is closed to it: %s",
    async (code) => {
      const { fake, messenger, gone } = await open();
      fake.next({ kind: "status", status: 403, code });
      expect(await messenger.send(person("u1"), message)).toEqual({ kind: "refused", reason: code });
      expect(gone).toEqual([person("u1")]);
    },
  );

  it("sends nothing while nobody proves who it is", async () => {
    const { fake, messenger } = await open(() => Promise.reject(new Error("no secret")));
    expect(await messenger.send(person("u1"), message)).toMatchObject({ kind: "later", reason: "not-authenticated" });
    expect(fake.requests).toEqual([]);
  });

  it("knows that nothing went out where no Teams is", async () => {
    const { fake, messenger } = await open();
    await fake.stop();
    expect(await messenger.send(person("u1"), message)).toMatchObject({ kind: "later", reason: "unreachable" });
  });
});

describe("the pace of messages", () => {
  it("keeps a gap between the messages of one conversation, and none between conversations", async () => {
    const pace = createPace(200);
    const begun = performance.now();
    await Promise.all(["a", "b", "c"].map(pace));
    expect(performance.now() - begun).toBeLessThan(150);
    await pace("a");
    expect(performance.now() - begun).toBeGreaterThanOrEqual(195);
  });
});
