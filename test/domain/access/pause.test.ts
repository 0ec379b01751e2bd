import { describe, expect, it } from "vitest";
import { pausedUntil } from "../../../src/domain/access/pause.ts";
import { anna, bo, day } from "./roles.ts";

describe("pausedUntil", () => {
  const pauses = [
    { person: anna, until: day("2027-05-01") },
    { person: anna, until: day("2027-04-20") },
    { person: bo, until: day("2027-06-01") },
  ];
  it("is the day on which messages come again", () =>
    expect(pausedUntil(anna, pauses, day("2027-04-30"))?.toString()).toBe("2027-05-01"));
  it("is over on that day", () => expect(pausedUntil(anna, pauses, day("2027-05-01"))).toBeUndefined());
});
