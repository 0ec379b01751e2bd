import { stringify } from "csv-stringify/sync";
import type { Express } from "express";
import { z } from "zod";
import type { AuditRow } from "../../../application/store.ts";
import { pressWords } from "../../../cards/press-words.ts";
import { langOf } from "./form.ts";
import type { LivingClock } from "./living-clock.ts";

/** What a change's details hold, when they tell of one; whatever else there is stays in `more`. */
const Detail = z.looseObject({ old: z.unknown(), new: z.unknown() });

const columns = ["at", "by", "action", "target", "old", "new", "more"] as const;
type Change = Readonly<Record<(typeof columns)[number], unknown>>;

/** Who changed what and when, from what to what, as a file for the coordinator: CSV for people, JSON Lines for programs. */
export function changesRoutes(app: Express, { me, clockwork }: Pick<LivingClock, "me" | "clockwork">): void {
  const files = {
    csv: { type: "text/csv", write: csvOf },
    jsonl: {
      type: "application/jsonl",
      write: (rows: readonly Change[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    },
  } as const;
  for (const [ending, { type, write }] of Object.entries(files))
    app.get(`/coordinator/changes.${ending}`, async (request, response) => {
      const rows = await clockwork.changes(me);
      if (typeof rows === "string") {
        response.status(403).type("text").send(pressWords[langOf(request)].denied[rows]);
        return;
      }
      response
        .attachment(`vuosikello-changes.${ending}`)
        .type(type)
        .send(write(rows.map(changeOf)));
    });
}

function changeOf({ at, by, action, target, detail }: AuditRow): Change {
  const { old = null, new: now = null, ...more } = Detail.safeParse(detail ?? {}).data ?? { more: detail };
  return { at: at.toString(), by, action, target, old, new: now, more: Object.keys(more).length === 0 ? null : more };
}

/** Cells that a spreadsheet would take for a formula are kept from being one. */
function csvOf(rows: readonly Change[]): string {
  return stringify([...rows], { header: true, columns: [...columns], bom: true, escape_formulas: true });
}
