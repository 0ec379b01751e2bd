import type { Asked, Candidate } from "./candidate.ts";
import { calendarCandidates } from "./candidates/calendar.ts";
import { clockCandidates } from "./candidates/clock.ts";
import { answersForCandidates } from "./candidates/answers-for.ts";
import { figureCandidates } from "./candidates/figures.ts";
import { factCandidates } from "./candidates/facts.ts";
import { recordCandidates } from "./candidates/records.ts";
import { rowCandidates } from "./candidates/rows.ts";
import { standingCandidates } from "./candidates/standing.ts";
import { structureCandidates } from "./candidates/structure.ts";
import { whetherNoneCandidates } from "./candidates/whether-none.ts";
import { once } from "./once.ts";
import { plansMeant } from "./plans-meant.ts";
import type { Reading, Role } from "./reading.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The day of asking, YYYY-MM-DD. */
interface Day {
  readonly today: string;
}

/** The question beside every record that shares a word with it; the same for the same reading on the same day. */
export function askedOf(vocabulary: Vocabulary, reading: Reading, { today }: Day): Asked {
  const known = askedOn(reading).get(today) ?? ask(vocabulary, reading, today);
  askedOn(reading).set(today, known);
  return known;
}

const askedOn = once((_reading: Reading) => new Map<string, Asked>());

function ask({ index, plansOf }: Vocabulary, reading: Reading, today: string): Asked {
  const sought = reading.sought.map((token, at) =>
    isSilent(reading.roles[at]) ? { ...token, features: new Map<string, number>() } : token,
  );
  const hits = index.search(sought, reading.sought, plansMeant(plansOf, reading));
  const planWords = new Map(hits.ofKinds(["dataset"]).map((hit) => [hit.linkable.id, hit.matches]));
  return { reading, plans: plansOf, hits, planWords, today };
}

/** A stop word says nothing, unless it is part of a name ("TE-palvelut") or asks for what is seldom told ("miksi"). */
function isSilent(role: Role | undefined): boolean {
  return role?.stop === true && role.slot === undefined && (role.signal || !role.quantity);
}

/** Every way to understand the question, best first. */
export function candidatesFor(vocabulary: Vocabulary, reading: Reading, question: Day): readonly Candidate[] {
  return candidatesOf(askedOf(vocabulary, reading, question));
}

const candidatesOf = once((asked: Asked): readonly Candidate[] =>
  [
    ...figureCandidates(asked),
    ...rowCandidates(asked),
    ...answersForCandidates(asked),
    ...whetherNoneCandidates(asked),
    ...factCandidates(asked),
    ...recordCandidates(asked),
    ...structureCandidates(asked),
    ...calendarCandidates(asked),
    ...clockCandidates(asked),
    ...standingCandidates(asked),
  ].sort((a, b) => b.score - a.score),
);
