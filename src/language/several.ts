import type { Query } from "../domain/query/query.ts";

/** No message is answered in more parts than these. */
const partsAtMost = 3;

/** These answer nothing of the plans, so a clause that is read as one is no question of its own. */
const unfit: ReadonlySet<Query["kind"]> = new Set(["out-of-scope", "courtesy", "capabilities", "ambiguous", "several"]);

const unanswered: ReadonlySet<Query["kind"]> = new Set(["out-of-scope", "not-in-plan"]);

/** Reads one clause, which may lean on the one before; undefined when it is hardly a question of its own. */
export type ClauseReader = (
  clause: string,
  before: { readonly query: Query; readonly text: string } | undefined,
) => Query | undefined;

/** The queries of a message's clauses as one, when each clause has its own and they say more than the message read whole. */
export function severalOf(clauses: readonly string[], whole: Query, readClause: ClauseReader): Query | undefined {
  if (clauses.length < 2) return undefined;
  const told: { readonly query: Query; readonly text: string }[] = [];
  for (const text of clauses) {
    const query = told.length < partsAtMost ? readClause(text, told.at(-1)) : undefined;
    if (query) told.push({ text, query });
  }
  const parts = withoutRepeats(told.map((each) => each.query));
  const more = told.length < clauses.length;
  if (parts.some(({ kind }) => unfit.has(kind)) || parts.every(({ kind }) => kind === "not-in-plan")) return undefined;
  const [only] = parts;
  // Clauses that ask the same are one question, which is understood best as it was asked.
  if (only && parts.length === 1)
    return !more && (unanswered.has(whole.kind) || holds(only, [whole])) ? only : undefined;
  return holds(whole, parts) ? undefined : { kind: "several", parts, ...(more ? { more } : {}) };
}

/** Parts that ask the same are one, and so are facts that another part tells too. */
function withoutRepeats(parts: readonly Query[]): readonly Query[] {
  const distinct = parts.filter((part, at) => parts.findIndex((other) => shownBy(other) === shownBy(part)) === at);
  return distinct.filter(
    (part) => part.kind !== "facts" || !distinct.some((other) => other !== part && holds(other, [part])),
  );
}

/** What a query shows, whatever yes or no it is asked for. */
function shownBy(query: Query): string {
  return JSON.stringify(
    Object.entries(query)
      .filter(([key]) => key !== "claim")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** One answer that has every fact the clauses ask for is better than the same in parts. */
function holds(whole: Query, parts: readonly Query[]): boolean {
  return (
    whole.kind === "facts" &&
    parts.every((part) => part.kind === "facts" && part.facts.every((id) => whole.facts.includes(id)))
  );
}
