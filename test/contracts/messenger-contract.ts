import { expect, it } from "vitest";
import { personDestination, messageId, type DestinationId, type MessageId } from "../../src/domain/duty/message.ts";
import type { Messenger, Outgoing } from "../../src/application/reminders/messenger.ts";
import type { Card } from "../../src/cards/card.ts";
import type { PersonId } from "../../src/domain/access/person.ts";

/** A messenger with a look behind it: what a test needs to see and to spoil of its platform. */
export interface Rig {
  readonly messenger: Messenger<Card>;
  readonly to: DestinationId;
  /** The texts that lie at the destination under a key, oldest first. */
  readonly textsOf: (key: MessageId) => Promise<readonly string[]>;
  /** Mishaps that this platform knows; what it does not know is not asked of it. */
  readonly spoil?: {
    readonly refuse: () => void;
    readonly limit: () => void;
    /** The next message is taken in, or not, and the line is cut before the sender hears of it. */
    readonly cut: (taken: boolean) => void;
    /** Messages can no longer be read back. */
    readonly hide: () => void;
  };
}

const long = Temporal.Instant.from("2027-01-11T07:00:00Z");

/** What every messenger keeps. `open` gives a fresh platform; one that is not readable never gives its messages back. */
export function messengerContract(
  open: () => Promise<Rig>,
  { spoils, readable = true }: { readonly spoils: boolean; readonly readable?: boolean },
): void {
  const key = messageId(personDestination("slack:T1:UANNA" as PersonId), Temporal.PlainDate.from("2027-01-11"));
  const message = (text: string): Outgoing<Card> => ({
    ...{ key, text, spans: [] },
    card: { lang: "fi", lines: [], sources: [], suggestions: [] },
  });

  it("sends a message once, and names it", async () => {
    const { messenger, to, textsOf } = await open();
    expect(await messenger.send(to, message("first"))).toMatchObject({ kind: "sent" });
    expect(await textsOf(key)).toEqual(["first"]);
  });

  it("edits a message in its place", async () => {
    const { messenger, to, textsOf } = await open();
    const sent = await messenger.send(to, message("first"));
    if (sent.kind !== "sent") throw new Error(sent.kind);
    await messenger.edit(to, sent.providerId, message("second"));
    expect(await textsOf(key)).toEqual(["second"]);
  });

  if (readable)
    it("finds what it has sent under the name it gave it, and nothing else", async () => {
      const { messenger, to } = await open();
      expect(await messenger.find(to, key, long)).toEqual({ kind: "not-there" });
      const sent = await messenger.send(to, message("first"));
      if (sent.kind !== "sent") throw new Error(sent.kind);
      expect(await messenger.find(to, key, long)).toEqual({ kind: "found", providerId: sent.providerId });
      expect(await messenger.find(to, `${key}x` as MessageId, long)).toEqual({ kind: "not-there" });
    });

  if (!spoils) return;
  const spoilt = async () => {
    const rig = await open();
    if (!rig.spoil) throw new Error("a rig that cannot be spoilt");
    return { ...rig, spoil: rig.spoil };
  };

  it("tells a refusal for good from one for now, and neither goes out", async () => {
    const { messenger, to, textsOf, spoil } = await spoilt();
    spoil.refuse();
    expect(await messenger.send(to, message("first"))).toMatchObject({ kind: "refused" });
    spoil.limit();
    const later = await messenger.send(to, message("first"));
    expect(later).toMatchObject({ kind: "later" });
    expect(later.kind === "later" && later.after.total("seconds")).toBeGreaterThan(0);
    expect(await textsOf(key)).toEqual([]);
  });

  it.each([true, false])(
    "throws when nobody knows, and finds out afterwards if it can (taken in: %s)",
    async (taken) => {
      const { messenger, to, spoil } = await spoilt();
      spoil.cut(taken);
      await expect(messenger.send(to, message("first"))).rejects.toThrow();
      const found = taken ? "found" : "not-there";
      expect((await messenger.find(to, key, long)).kind).toBe(readable ? found : "cannot-tell");
    },
  );

  it("says that it cannot tell where messages cannot be read back", async () => {
    const { messenger, to, spoil } = await spoilt();
    await messenger.send(to, message("first"));
    spoil.hide();
    expect(await messenger.find(to, key, long)).toEqual({ kind: "cannot-tell" });
  });
}
