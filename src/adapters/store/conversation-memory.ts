import Keyv from "keyv";
import { z } from "zod";
import type { ConversationMemory } from "../../application/converse.ts";
import type { Database } from "./db.ts";
import { KeyvSql } from "./keyv-sql.ts";

/** Nobody goes on with what was said a week ago. */
const keptMs = 7 * 24 * 60 * 60 * 1000;

const Turns = z.array(z.string()).catch([]);

/** What was said before in conversations, for seven days. */
export function conversationMemory(database: Database, now: () => number = Date.now): ConversationMemory {
  const keyv = new Keyv({ store: new KeyvSql(database, now), namespace: "conversation" });
  return {
    turns: async (conversation) => Turns.parse(await keyv.get(conversation)),
    remember: async (conversation, turns) => {
      await keyv.set(conversation, turns, keptMs);
    },
  };
}
