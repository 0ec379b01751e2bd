import type { OrganisationId, UnitId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { asksClock } from "./candidates/clock.ts";
import { asksOwnStanding, asksStanding } from "./candidates/standing.ts";
import { asksRows } from "./candidates/rows.ts";
import { ownWords } from "./leaning.ts";
import type { Reading } from "./reading.ts";

/** Whom the asker belongs to. */
export interface Asker {
  readonly units?: readonly UnitId[];
  readonly organisation?: OrganisationId;
}

/**
 * "Mitä meidän pitää tehdä?" read as if the asker's own units were named. Who answers for a thing "with us" is asked of the
 * whole organisation.
 */
export function forAsker(reading: Reading, { units = [], organisation }: Asker, plans: Plans): Reading {
  if (!asksOfOwn(reading) || (units.length === 0 && organisation === undefined)) return reading;
  const owners = units.map((id) => plans.get("unit", id).organisation);
  const organisations = [...new Set(organisation ? [organisation, ...owners] : owners)];
  const wholly = units.length === 0 || reading.signals.has("who");
  return { ...reading, ...(wholly ? { organisations } : { units }) };
}

/** Asks what the asker's own unit does, and neither the asker's unit nor anything else that could be meant is known. */
export function asksOfUnknown(reading: Reading): boolean {
  const aims = reading.goals.length + reading.objectives.length + reading.plans.length;
  return asksOfOwn(reading) && aims + ownWords(reading) === 0;
}

function asksOfOwn(reading: Reading): boolean {
  const named = reading.units.length + reading.organisations.length + reading.areas.length;
  const asks = asksRows(reading) || asksClock(reading) || asksStanding(reading) !== undefined;
  return (reading.own && asks && named === 0) || (asksOwnStanding(reading) && named === 0);
}
