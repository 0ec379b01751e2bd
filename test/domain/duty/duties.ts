import fc from "fast-check";
import type { PersonId } from "../../../src/domain/access/person.ts";
import { parsePerson } from "../../../src/domain/access/parse-person.ts";
import type { Recipient, Recipients } from "../../../src/domain/access/recipients.ts";
import type { Duty } from "../../../src/domain/duty/duty.ts";

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Nothing here makes ids of records: the data's parsers do. Tests need only some. */
export const duty = ({ due, ...fields }: { due: string } & Partial<Omit<Duty, "due" | "id">>): Duty => {
  const ids = { occurrence: "p.cal.report@2027", entry: "p.cal.report", plan: "p", party: "school", ...fields };
  const made = { id: `${ids.occurrence}/${ids.party}`, owes: "report", state: { kind: "open" }, ...ids };
  return { ...made, due: day(due) } as Duty;
};

export const person = (text: string): PersonId => {
  const parsed = parsePerson(text);
  if (parsed.kind === "fault") throw new Error(`${parsed.fault} in ${text}`);
  return parsed.person;
};

export const [anna, bo, cilla, didrik] = ["A", "B", "C", "D"].map((user) => person(`slack:T1:U${user}`)) as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];

const unit = (...people: readonly PersonId[]): Recipient =>
  people.length > 0
    ? { people, through: "unit", noRecipient: false }
    : { people, through: "nobody", noRecipient: true };

/** A unit with one of each. */
export const recipients: Recipients = {
  owner: unit(anna),
  deputy: unit(bo),
  contact: unit(cilla),
  manager: unit(didrik),
};
export const withOwners = (...people: readonly PersonId[]): Recipients => ({ ...recipients, owner: unit(...people) });
export const onlyOwner: Recipients = { owner: unit(anna), deputy: unit(), contact: unit(), manager: unit() };

export const at = (text: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Helsinki").toInstant();

/** Any day of the years in which the plans are followed. */
export const anyDay = fc.integer({ min: 0, max: 3_650 }).map((days) => day("2025-01-01").add({ days }));
export const anyLeads = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 5 });

/** With dates as text: Vitest's toMatchObject takes any two Temporal dates for equal. */
export const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
