import fc from "fast-check";
import { expect, it } from "vitest";
import { ownDataTexts } from "../../../src/adapters/teams/own-data-texts.ts";

const most = 300;
const anyRows = fc.array(fc.record({ note: fc.string({ maxLength: 20 }), at: fc.nat() }), { maxLength: 12 });
const anyData = fc.record({ people: anyRows, roles: anyRows, reports: anyRows });

it("tells every row once, in its table and order, in texts that can each be read by themselves", () =>
  fc.assert(
    fc.property(anyData, (data) => {
      const texts = ownDataTexts(data, most);
      const read = texts.map((text) => JSON.parse(text) as Partial<typeof data>);
      for (const table of ["people", "roles", "reports"] as const)
        expect(read.flatMap((each) => each[table] ?? [])).toEqual(data[table]);
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(most);
    }),
  ));

it("is one text when there is nothing", () => expect(ownDataTexts({ people: [] }, most)).toEqual(["{}"]));

it("closes no block of code and holds no mark, whatever a person wrote", () => {
  const note = "``` <at>all</at> &amp;";
  const [text = ""] = ownDataTexts({ reports: [{ note }] }, most);
  expect(text).not.toMatch(/[`<>&]/);
  expect(JSON.parse(text)).toEqual({ reports: [{ note }] });
});
