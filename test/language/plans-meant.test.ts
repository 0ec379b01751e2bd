import { describe, expect, it } from "vitest";
import type { PlanId } from "../../src/domain/plan/id.ts";
import { plansMeant } from "../../src/language/plans-meant.ts";
import { read } from "../../src/language/reading.ts";
import { realPlans } from "../real-plans.ts";
import { realVocabulary } from "./real-vocabulary.ts";

function meant(question: string, thread?: string): readonly string[] | undefined {
  const reading = read(question, realVocabulary());
  const inThread = thread === undefined ? reading : { ...reading, thread: thread as PlanId };
  const found = plansMeant(realPlans(), inThread);
  return found && [...found].sort();
}

const [kotka, lanu] = ["kotka-hyla-2024-01-23", "kymenlaakso-lanu-2020-2025"];

describe("the plans that a question can be about", () => {
  it("are a municipality's own and its region's", () =>
    expect(meant("Mitä Kotkassa tehdään nuorille?")).toEqual([kotka, lanu]));
  it("are a region's own and its municipalities'", () =>
    expect(meant("Mitä Kymenlaaksossa tehdään nuorille?")).toEqual(
      expect.arrayContaining([kotka, lanu, "kouvola-2023"]),
    ));
  it("are not those of another region", () =>
    expect(meant("Mitä Kymenlaaksossa tehdään nuorille?")).not.toContain("kemi-2023"));
  it("are of the thread's place when none is named", () =>
    expect(meant("entä kuka sen maksaa?", kotka)).toEqual([kotka, lanu]));
  it("are of the named place in a thread about another", () =>
    expect(meant("entä Kemissä?", kotka)).toEqual(["kemi-2022-2025", "kemi-2023"]));
  it.each(["Mitä nuorille tehdään?", "Kuinka moni lukiolainen on yksinäinen koko maassa?"])(
    "may be any where no place is named: %s",
    (question) => expect(meant(question)).toBeUndefined(),
  );
});
