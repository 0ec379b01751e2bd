import { describe, expect, it } from "vitest";
import { createAnalysis } from "../../src/language/analysis.ts";
import { createIndex } from "../../src/language/index.ts";
import { learnAnew, type Keep } from "../../src/language/keep.ts";
import type { Linkable, Wording } from "../../src/language/linkable.ts";
import { tokenise } from "../../src/language/tokens.ts";
import type { PlanId } from "../../src/domain/plan/id.ts";

const fi = (text: string): Wording => ({ lang: "fi", text });
const row = [fi("lukeminen ja tarinat")];
const measure = (id: string, title: string, texts: readonly Wording[]): Linkable => ({
  ...{ kind: "measure", id, plan: "plan" as PlanId, titles: [fi(title)], texts },
});
const all = [
  measure("club", "kirjakerho", row),
  measure("bus", "kirjastoauto", row),
  measure("sauna", "saunailta", []),
];

function indexOf(keep: Keep = learnAnew) {
  const index = createIndex(
    all,
    createAnalysis(() => all.flatMap((each) => [...each.titles, ...each.texts]), [], keep),
    keep,
  );
  return (text: string) => {
    const sought = index.seek(tokenise(text), "fi");
    return index.search(sought, sought);
  };
}

const idsOf = (hits: ReturnType<ReturnType<typeof indexOf>>) => hits.ofKinds(["measure"]).map((hit) => hit.linkable.id);

describe("an index", () => {
  it("finds records by their titles and by the texts that they share", () => {
    const search = indexOf();
    expect(idsOf(search("saunailtaa"))).toEqual(["sauna"]);
    expect(idsOf(search("tarinoita"))).toEqual(["club", "bus"]);
    expect(idsOf(search("uimahalli"))).toEqual([]);
  });

  it("matches a title better than a text, and says how much of the title is named", () => {
    const [club, bus] = indexOf()("kirjakerho lukeminen").ofKinds(["measure"]);
    expect(club?.matches[0]).toBe(1);
    expect(club?.matches[1]).toBeLessThan(1);
    expect(club?.titled()).toBe(1);
    expect(bus?.titled()).toBeLessThan(1);
  });

  it("reads hits aright when others have been looked for since", () => {
    const search = indexOf();
    const [before, since] = [search("kirjakerho tarinoita"), search("saunailta")];
    expect(idsOf(since)).toEqual(["sauna"]);
    expect(idsOf(before)).toEqual(["club", "bus"]);
    expect(idsOf(since)).toEqual(["sauna"]);
  });

  it("is the same when it is made of what was learnt before", () => {
    const learnt = new Map<string, unknown>();
    const store: Keep = (name, learn) => {
      const own = learn();
      learnt.set(name, structuredClone(own));
      return own;
    };
    const anew = indexOf(store)("kirjakerhossa tarinoita");
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what is kept is of the type that was learnt
    const fromStore: Keep = <Learnt>(name: string) => learnt.get(name) as Learnt;
    const again = indexOf(fromStore)("kirjakerhossa tarinoita");
    const told = (hits: typeof anew) =>
      hits.ofKinds(["measure"]).map(({ matches, titled }) => ({ matches, titled: titled() }));
    expect(told(again)).toEqual(told(anew));
  });
});
