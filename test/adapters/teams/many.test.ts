import { afterAll, beforeAll, expect, it } from "vitest";
import { teamsPerson } from "../../../src/adapters/teams/teams-ids.ts";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import { personDestination } from "../../../src/domain/duty/message.ts";
import { plansWith } from "../../few-entries.ts";
import { tenantId } from "./fake-teams.ts";
import { carol, startTeamsBot, type LivingTeams } from "./living-teams.ts";

const people = Array.from({ length: 500 }, (_, at) => `person-${at}`);

let teams: LivingTeams;
beforeAll(async () => {
  const answer = () => Promise.reject(new Error("nobody asks here"));
  const answering = { plans: plansWith("lanu.cal.toteumat-toimijoittain"), answer, answerOver: () => answer };
  teams = await startTeamsBot(answering, "2027-01-15T08:00");
});
afterAll(() => teams.stop());

/** As after a restart: nobody has written since, and all that is known of them lies in the store. */
it("reminds five hundred people once each, though Teams takes sixty messages at a time", async () => {
  const [scope, on] = [{ kind: "party", party: "hamina" as Party }, Temporal.PlainDate.from("2026-12-01")] as const;
  const coordinator = teamsPerson(tenantId, carol);
  for (const user of people) {
    const person = teamsPerson(tenantId, user);
    const place = { conversation: `a:${user}`, serviceUrl: teams.fake.url, tenant: tenantId };
    const state = { kind: "approved", by: coordinator, on } as const;
    await teams.store.people.save({ id: person, language: "fi" });
    await teams.store.people.saveRole({ person, name: "reporter", scope, state });
    await teams.store.destinations.save({ id: personDestination(person), ...place, state: "reachable" });
  }
  teams.fake.limitTo(60);
  await teams.clockwork.decideClock(coordinator, { kind: "continued", plan: "kymenlaakso-lanu-2020-2025" as PlanId });
  await teams.goTo("2027-01-15T16:00");
  const copies = people.map((user) => teams.fake.messages(`a:${user}`).length);
  expect(copies.filter((count) => count !== 1)).toEqual([]);
  expect(teams.fake.requests.length).toBeGreaterThan(people.length);
}, 600_000);
