import { afterAll, describe, expect, it } from "vitest";
import { storeOf } from "../../src/adapters/store/store-of.ts";
import { createInboxMessenger } from "../../src/application/reminders/inbox-messenger.ts";
import type { Card } from "../../src/cards/card.ts";
import type { OrganisationKey } from "../../src/domain/access/person.ts";
import type { DestinationId } from "../../src/domain/duty/message.ts";
import { emptyStore } from "../adapters/store/stores.ts";
import { anna, haminaLife } from "../application/reminders/hamina.ts";
import { openFakePlatform } from "../kill/fake-platform.ts";
import { createPlatformMessenger } from "../kill/platform-messenger.ts";
import { messengerContract } from "./messenger-contract.ts";

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

const platform = async () => {
  const opened = await openFakePlatform();
  closing.push(opened.close);
  return opened;
};

describe("the page's inbox", () => {
  messengerContract(
    async () => {
      const database = await emptyStore();
      closing.push(database.close);
      const store = storeOf(database, "test" as OrganisationKey, () => Promise.resolve());
      const to = "local" as DestinationId;
      const textsOf = async (key: string) =>
        (await store.inbox.of(to)).filter(({ id }) => id === key).map(({ text }) => text);
      const clock = { now: () => Temporal.Instant.from("2027-01-11T07:00:00Z") };
      return { messenger: createInboxMessenger<Card>(store, clock), to, textsOf };
    },
    { spoils: false },
  );
});

describe("the fake platform's messenger", () => {
  messengerContract(
    async () => {
      const { url, posts, next, beReadable } = await platform();
      return {
        messenger: createPlatformMessenger(url),
        to: "slack:T1:UANNA" as DestinationId,
        textsOf: (key) => Promise.resolve(posts.filter((post) => post.key === key).map(({ text }) => text)),
        spoil: {
          refuse: () => next("refuse"),
          limit: () => next("rate-limit"),
          cut: (taken) => next(taken ? "cut-after" : "cut-before"),
          hide: () => beReadable(false),
        },
      };
    },
    { spoils: true },
  );

  it("lets a delivery find out what became of a message whose line was cut", async () => {
    const { url, posts, next } = await platform();
    const life = await haminaLife("2027-01-11T08:00", () => createPlatformMessenger(url));
    next("cut-after");
    await life.goTo("2027-01-11T12:00");
    expect(posts.filter(({ to }) => to === anna)).toHaveLength(1);
    expect(await life.store.outbox.inState(["sending", "unknown"])).toEqual([]);
    await life.close();
  });
});
