import type { PersonId } from "../../../src/domain/access/person.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import type { OccurrenceId } from "../../../src/domain/calendar/occurrence.ts";
import type { Messenger } from "../../../src/application/reminders/messenger.ts";
import type { Card } from "../../../src/cards/card.ts";
import { plansWith } from "../../few-entries.ts";
import { lanu, startLife, type Life } from "./life.ts";

export const anna = "slack:T1:UANNA" as PersonId;
export const bo = "slack:T1:UBO" as PersonId;
export const cilla = "slack:T1:UCILLA" as PersonId;
export const didrik = "slack:T1:UDIDRIK" as PersonId;
export const kaisa = "slack:T1:UKAISA" as PersonId;
export const coordinator = "slack:T1:UKOORDI" as PersonId;

/** The report that Hamina owes on Friday 29 January 2027, and the spring forum of Thursday 15 April. */
export const progress = "lanu.cal.toteumat-toimijoittain@2027" as OccurrenceId;
export const report = `${progress}/hamina` as DutyId;
export const forum = "lanu.cal.kevatfoorumi@2027/hamina" as DutyId;

export const plans = plansWith("lanu.cal.toteumat-toimijoittain", "lanu.cal.kevatfoorumi");

/** The clock of the real plan, of these two entries alone, from a morning on: Anna reports for Hamina, Kaisa for Kotka. */
export async function haminaLife(
  at = "2027-01-11T08:00",
  messenger?: (clock: { readonly now: () => Temporal.Instant }) => Messenger<Card>,
): Promise<Life> {
  const life = await startLife({ plans, at, coordinators: [coordinator], ...(messenger ? { messenger } : {}) });
  await life.enrol(anna, "reporter", "hamina");
  await life.enrol(kaisa, "reporter", "kotka");
  await life.decideClock(coordinator, { kind: "continued", plan: lanu });
  return life;
}
