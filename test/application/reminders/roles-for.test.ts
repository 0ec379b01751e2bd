import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rolesFor } from "../../../src/application/reminders/roles-for.ts";
import type { PersonId } from "../../../src/domain/access/person.ts";
import { anna, bo, coordinator, haminaLife, report } from "./hamina.ts";
import type { Life } from "./life.ts";

let life: Life;
beforeEach(async () => {
  life = await haminaLife();
  await life.enrol(bo, "reporter", "hamina");
});
afterEach(() => life.close());

const peopleIn = async (reader: PersonId): Promise<readonly PersonId[]> => {
  const duty = await life.store.duties.find(report);
  const roles = await rolesFor({ ...life, clock: life }, reader, duty ? [duty] : []);
  return [...new Set(roles.map(({ person }) => person))];
};

describe("the roles by which a reader is told of duties", () => {
  it("are a reporter's own: they show that there is somebody to report", async () =>
    expect(await peopleIn(anna)).toEqual([anna]));

  it("are everybody's for whoever reports nothing themselves", async () => {
    expect(await peopleIn(coordinator)).toEqual(expect.arrayContaining([anna, bo, coordinator]));
    expect(await peopleIn("slack:T1:#C1" as PersonId)).toEqual(expect.arrayContaining([anna, bo]));
  });
});
