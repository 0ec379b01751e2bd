import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { OutboxTables } from "../../application/store.ts";
import type { OrganisationKey } from "../../domain/access/person.ts";
import { roleNames } from "../../domain/access/role.ts";
import { scopeText } from "../../domain/access/scope-text.ts";
import type { NoticeContent } from "../../domain/duty/notice.ts";
import type { Db } from "./database.ts";
import { scopeOf } from "./role-rows.ts";
import { message, notice } from "./schema.ts";

const Day = z.iso.date().transform((text) => Temporal.PlainDate.from(text));

/** What a notice tells, as it was stored. */
const StoredContent: z.ZodType<NoticeContent> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("role"), name: z.enum(roleNames), scope: z.string().transform(scopeOf) }),
  z.object({ kind: z.literal("wrong-answers"), count: z.int(), from: Day, until: Day }),
]);

/** What is told beside the duties. */
export function noticeTables(
  db: Db,
  organisation: OrganisationKey,
): Pick<OutboxTables, "knownNotices" | "noticesIn" | "putNotices"> {
  const own = eq(notice.organisation, organisation);
  const unsent = db
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.organisation, organisation), inArray(message.state, ["planned", "cancelled"])));
  return {
    knownNotices: async (ids) => {
      if (ids.length === 0) return new Set();
      const rows = await db
        .select({ id: notice.id })
        .from(notice)
        .where(and(own, inArray(notice.id, [...ids])));
      return new Set(rows.map(({ id }) => id));
    },
    noticesIn: async (id) => {
      const rows = await db
        .select()
        .from(notice)
        .where(and(own, eq(notice.message, id)))
        .orderBy(asc(notice.id));
      return rows.map(({ organisation: _, content, ...row }) => ({ ...row, content: StoredContent.parse(content) }));
    },
    putNotices: async (notices) => {
      if (notices.length === 0) return;
      await db
        .insert(notice)
        .values(notices.map((each) => ({ organisation, ...each, content: stored(each.content) })))
        .onConflictDoUpdate({
          target: [notice.organisation, notice.id],
          set: { message: sql`excluded.message` },
          setWhere: inArray(notice.message, unsent),
        });
    },
  };
}

function stored(content: NoticeContent): object {
  return content.kind === "role" ? { ...content, scope: scopeText(content.scope) } : content;
}
