import type { Standing } from "../../domain/progress/standing.ts";
import type { Tables } from "../store.ts";

/** The round before the current one may be two years old; the next is planned some months ahead. */
const [lookedBack, lookedAhead] = [{ years: 3 }, { months: 4 }];

/** How reports stand, as the store knows them. */
export async function standingNow({ duties, progress }: Tables, today: Temporal.PlainDate): Promise<Standing> {
  const all = await duties.dueIn(today.subtract(lookedBack), today.add(lookedAhead));
  const owing = all.filter(({ owes, state }) => owes === "report" && state.kind !== "cancelled");
  const ids = owing.map(({ id }) => id);
  return { duties: owing, entries: await progress.of(ids), shares: await progress.shares(ids) };
}
