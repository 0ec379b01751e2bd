import { expect, it } from "vitest";
import { teamsLog } from "../../../src/adapters/teams/teams-log.ts";

it("passes on what went wrong in words, and nothing of what people wrote", () => {
  const lines: unknown[] = [];
  const keep = (details: object, message: string) => void lines.push([details, message]);
  const log = teamsLog({ info: keep, warn: keep, error: keep }).child("inside");
  const activity = { type: "message", text: "private" };
  log.debug("Handling activity", activity);
  log.info("activity", activity);
  log.warn("rejected", activity);
  log.error("Error processing activity:", new Error("no such route"), activity);
  log.log("error", activity);
  expect(lines).toEqual([
    [{ told: "rejected object" }, "the library of Teams warns"],
    [{ told: "Error processing activity: no such route object" }, "the library of Teams fails"],
    [{ told: "object" }, "the library of Teams fails"],
  ]);
});
