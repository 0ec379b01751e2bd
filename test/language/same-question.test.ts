import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Query } from "../../src/domain/query/query.ts";
import { realInterpreter } from "./real-vocabulary.ts";

const Golden = z.object({ id: z.string(), question: z.string() });
const questions = new Map(
  readFileSync(join(import.meta.dirname, "..", "golden", "examples.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((text) => Golden.parse(JSON.parse(text)))
    .map(({ id, question }) => [id, question] as const),
);

/** The questions of the golden set by id; their order in the file does not matter. */
function golden(ids: string): readonly string[] {
  return ids.split(" ").map((id) => {
    const question = questions.get(id);
    if (question === undefined) throw new Error(`no golden question ${id}`);
    return question;
  });
}

let understand: (text: string) => Query;
beforeAll(() => {
  understand = realInterpreter();
});

describe("the same question", () => {
  /** Figures, rows, goals, counts and calendar in three languages. */
  const asked = golden("q011 q016 q018 q019 q024 q028 q036 q038 q046 q060 q069 q072 q124 q144 q160 q166");
  const cases = fc.infiniteStream(fc.boolean());
  const gap = fc.constantFrom(" ", "  ", "   ", "\t", "\n", "\u00a0");

  it("is the same however it is spaced and ended", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...asked),
        gap,
        fc.constantFrom("", "?", "!", "...", "???", "?!", " ?", "…"),
        (question, space, end) => {
          const bare = question.replace(/[?!.]+$/, "");
          const other = `${space}${bare.replaceAll(" ", space)}${end}${space}`;
          expect(understand(other), other).toEqual(understand(question));
        },
      ),
    );
  });

  it("is the same in capitals, small letters and any mixture", () => {
    fc.assert(
      fc.property(fc.constantFrom(...asked), cases, (question, capitals) => {
        const other = Array.from(question)
          .map((letter) => (capitals.next().value ? letter.toUpperCase() : letter.toLowerCase()))
          .join("");
        expect(understand(other), other).toEqual(understand(question));
      }),
    );
    for (const question of asked) {
      expect(understand(question.toUpperCase()), question).toEqual(understand(question));
      expect(understand(question.toLowerCase()), question).toEqual(understand(question));
    }
  });

  it("is another one when another thing is asked", () => {
    const queries = new Set(asked.map((question) => JSON.stringify(understand(question))));
    expect(queries.size).toBe(asked.length);
  });

  it.each(golden("q011 q034 q036 q038 q047 q069 q080 q107 q124 q131 q173"))(
    "is the same without ä and ö: %s",
    (question) => {
      const bare = question.replaceAll("ä", "a").replaceAll("ö", "o");
      expect(bare).not.toBe(question);
      expect(main(understand(bare))).toEqual(main(understand(question)));
    },
  );
});

/** The kind of a query and the first id that it speaks of. */
function main(query: Query): readonly unknown[] {
  switch (query.kind) {
    case "indicator-value":
    case "indicator-trend":
    case "indicator-compare":
    case "traffic-light":
      return [query.kind, query.indicator];
    case "facts":
      return [query.kind, query.facts[0]];
    case "measures":
    case "responsible":
    case "metrics":
    case "schedule":
    case "follow-up":
      return [query.kind, query.filter];
    default:
      return [query.kind, query];
  }
}
