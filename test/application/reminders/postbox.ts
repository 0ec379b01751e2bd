import type { Found, Messenger, Sent } from "../../../src/application/reminders/messenger.ts";
import type { Card } from "../../../src/cards/card.ts";

export interface Posted {
  readonly to: string;
  readonly key: string;
  readonly at: Temporal.ZonedDateTime;
  text: string;
}

export interface Postbox {
  readonly posts: readonly Posted[];
  /** What becomes of every message to this person from now on; "cut" takes it in and tells the sender nothing. */
  readonly answer: (to: string, sent: Sent | "cut" | "lost" | "usual") => void;
  readonly beReadable: (readable: boolean) => void;
  readonly messenger: (clock: { readonly now: () => Temporal.Instant }) => Messenger<Card>;
}

/** A platform in memory that keeps what reaches it, and can be told to misbehave. */
export function createPostbox(): Postbox {
  const posts: Posted[] = [];
  const answers = new Map<string, Sent | "cut" | "lost" | "usual">();
  let readable = true;
  return {
    posts,
    answer: (to, sent) => void answers.set(to, sent),
    beReadable: (may) => void (readable = may),
    messenger: (clock) => ({
      send: (to, { key, text }) => {
        const answer = answers.get(to) ?? "usual";
        if (typeof answer === "object") return Promise.resolve(answer);
        if (answer !== "lost") posts.push({ to, key, text, at: clock.now().toZonedDateTimeISO("Europe/Helsinki") });
        if (answer !== "usual") return Promise.reject(new Error("the connection was cut"));
        return Promise.resolve({ kind: "sent", providerId: key });
      },
      edit: (_to, providerId, { text }) => {
        for (const post of posts) if (post.key === providerId) post.text = text;
        return Promise.resolve();
      },
      find: (_to, key): Promise<Found> => {
        if (!readable) return Promise.resolve({ kind: "cannot-tell" });
        const found = posts.some((post) => post.key === key);
        return Promise.resolve(found ? { kind: "found", providerId: key } : { kind: "not-there" });
      },
    }),
  };
}
