import type { Asked, Candidate } from "../candidate.ts";
import { explainsAll } from "../explains-all.ts";
import type { Reading, Role } from "../reading.ts";
import { filterOf, rowsAbout } from "./rows.ts";

/** A question that names the one who answers wants the rows of its topic, whoever answers for them. */
const askedOutright = 0.3;

/** "Vastaako nuorisotoimi etsivästä nuorisotyöstä?": the rows of the topic, and whether the named ones answer for them. */
export function answersForCandidates(asked: Asked): readonly Candidate[] {
  const { reading } = asked;
  if (!reading.yesNo || !reading.signals.has("who")) return [];
  const named = namedFirst(asked);
  if (named.units.length + named.organisations.length === 0) return [];
  const topic = { ...asked, reading: withoutActors(reading) };
  const found = rowsAbout(topic, filterOf(asked.plans, topic.reading), "responsible");
  if (found?.query.kind !== "responsible" || !explainsAll(topic.reading, reading.yesNo, found)) return [];
  const query = { ...found.query, claim: { kind: "answers-for", ...named } } as const;
  return [{ ...found, query, score: found.score + askedOutright }];
}

/** Whom the question asks about: the first named unit or organisation, or the municipality of the named place. */
function namedFirst({ reading, plans }: Asked): Pick<NonNullable<Reading["firstActor"]>, "units" | "organisations"> {
  const { firstActor } = reading;
  if (!firstActor) return { units: [], organisations: filterOf(plans, reading).actors ?? [] };
  const { units, organisations } = firstActor;
  const local = filterOf(plans, { ...reading, units, organisations: [] }).units ?? [];
  return { units: local.length > 0 ? local : units, organisations };
}

/** The question without the one it asks about; other names of units are its topic ("etsivä nuorisotyö"). */
function withoutActors(reading: Reading): Reading {
  const { firstActor } = reading;
  const roles = reading.roles.map((role, at): Role => {
    const isFirst = firstActor !== undefined && firstActor.from <= at && at < firstActor.to;
    if (role.slot !== "actor" || isFirst) return role;
    const { slot: _slot, ...rest } = role;
    return rest;
  });
  return { ...reading, roles, units: [], organisations: [], areas: firstActor ? reading.areas : [] };
}
