import { describe, expect, it } from "vitest";
import { parsePeople, parsePerson } from "../../../src/domain/access/parse-person.ts";
import { foundingRoles } from "../../../src/domain/access/role.ts";
import { anna, today } from "./roles.ts";

describe("parsePerson", () => {
  it.each([
    "local",
    "slack:T1:U1",
    "slack:E024BE7LD:W012A3CDE",
    "teams:72f988bf-86f1-41af-91ab-2d7cd011db47:0c9f1a3e-1b2c-4d5e-8f90-123456789abc",
    "teams:contoso.onmicrosoft.com:29:1a_B-c",
  ])("knows %s", (text) => expect(parsePerson(text)).toEqual({ kind: "person", person: text }));

  it.each([
    ["", "unknown-platform"],
    ["Local", "unknown-platform"],
    ["irc:x:y", "unknown-platform"],
    ["slack:U1", "slack-team"],
    ["slack::U1", "slack-team"],
    ["slack:T1", "slack-user"],
    ["slack:T1:anna", "slack-user"],
    ["slack:T1:U1:x", "slack-user"],
    ["teams:ten ant:u", "teams-tenant"],
    ["teams:tenant", "teams-user"],
    ["teams:tenant:a/b", "teams-user"],
  ])("names what is wrong in «%s»", (text, fault) => expect(parsePerson(text)).toEqual({ kind: "fault", text, fault }));
});

describe("parsePeople", () => {
  it("reads a setting, each person once", () =>
    expect(parsePeople("slack:T1:U1, teams:t:u,local, local,")).toEqual({
      people: ["slack:T1:U1", "teams:t:u", "local"],
      faults: [],
    }));
  it("tells every wrong piece as it was written", () =>
    expect(parsePeople("local,slack:T1,bob").faults).toEqual([
      { text: "slack:T1", fault: "slack-user" },
      { text: "bob", fault: "unknown-platform" },
    ]));
  it("reads an empty setting as nobody", () => expect(parsePeople("")).toEqual({ people: [], faults: [] }));
});

describe("foundingRoles", () => {
  it("makes coordinators of everything", () =>
    expect(foundingRoles([anna], today)).toEqual([
      {
        person: anna,
        name: "coordinator",
        scope: { kind: "everywhere" },
        state: { kind: "approved", by: "settings", on: today },
      },
    ]));
});
