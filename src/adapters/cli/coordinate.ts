import { z } from "zod";
import type { Clockwork } from "../../application/clockwork.ts";
import type { ClockWish } from "../../application/coordination/decide-clock.ts";
import type { Overview } from "../../application/coordination/overview.ts";
import type { Switches } from "../../application/store.ts";
import { deskOutcome, roleOutcomes, type DeskOutcome } from "../../cards/desk-outcome.ts";
import { pressWords } from "../../cards/press-words.ts";
import type { Card } from "../../cards/card.ts";
import type { Denied } from "../../domain/access/may.ts";
import { parsePerson } from "../../domain/access/parse-person.ts";
import type { PersonId } from "../../domain/access/person.ts";
import { roleNames } from "../../domain/access/role.ts";
import { scopeOf } from "../../domain/access/scope-text.ts";
import type { OccurrenceId } from "../../domain/calendar/occurrence.ts";
import { languages } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { deskText } from "./desk-text.ts";
import { readFlags } from "./flags.ts";
import { done, failed, wrongUsage, type Io } from "./io.ts";

const Lang = z.enum(languages).default("fi");
const Id = z.string().min(1);
const Day = z.iso.date().transform((text) => Temporal.PlainDate.from(text));
const Time = z.iso.time({ precision: -1 }).transform((text) => Temporal.PlainTime.from(text));
/** What is asked for: to be shown the desk, or one deed. */
const Asked = z.union([
  z.strictObject({ lang: Lang }),
  z.strictObject({
    lang: Lang,
    do: z.enum(["pause", "resume", "managers-on", "managers-off", "model-on", "model-off"]),
  }),
  z.strictObject({ lang: Lang, do: z.enum(["continue", "stop"]), plan: Id }),
  z.strictObject({ lang: Lang, do: z.literal("cancel"), occurrence: Id }),
  z.strictObject({
    ...{ lang: Lang, do: z.literal("confirm"), occurrence: Id },
    ...{ date: Day.exactOptional(), time: Time.exactOptional() },
  }),
  z.strictObject({
    ...{ lang: Lang, do: z.enum(["approve", "refuse", "end"]) },
    ...{ person: Id, role: z.enum(roleNames), scope: Id },
  }),
]);
type Wanted = Extract<z.infer<typeof Asked>, { readonly do: string }>;

const usage = [
  "usage: npm run --silent coordinate -- [--lang fi|sv|en]",
  "       npm run --silent coordinate -- --do pause|resume|managers-on|managers-off|model-on|model-off",
  "       npm run --silent coordinate -- --do continue|stop --plan ID",
  "       npm run --silent coordinate -- --do confirm --occurrence ID [--date YYYY-MM-DD] [--time HH:MM]",
  "       npm run --silent coordinate -- --do cancel --occurrence ID",
  "       npm run --silent coordinate -- --do approve|refuse|end --person PERSON --role ROLE --scope SCOPE",
].join("\n");

export interface CoordinateParts {
  /** Whoever sits at this machine. */
  readonly me: PersonId;
  readonly plans: Plans;
  readonly clockwork: Pick<Clockwork<Card>, "turnSwitches" | "decideClock" | "decideRole">;
  /** What is to come and to be decided, for those who may see it. */
  readonly view: () => Promise<Overview | Denied>;
}

/** `coordinate`: what waits for a coordinator and what is to come; or does one of a coordinator's deeds. */
export async function coordinate(
  args: readonly string[],
  io: Io,
  start: () => Promise<CoordinateParts>,
): Promise<number> {
  const names = ["lang", "do", "plan", "occurrence", "date", "time", "person", "role", "scope"];
  const flags = readFlags(args, Object.fromEntries(names.map((name) => [name, { type: "string" } as const])));
  const asked = Asked.safeParse(flags);
  if (!asked.success) {
    io.err(usage);
    return wrongUsage;
  }
  const { lang } = asked.data;
  const parts = await start();
  if ("do" in asked.data) {
    const outcome = await perform(asked.data, parts);
    const text = isDenied(outcome) ? pressWords[lang].denied[outcome] : deskOutcome(outcome, lang);
    (outcome === "done" ? io.out : io.err)(text);
    return outcome === "done" ? done : failed;
  }
  const view = await parts.view();
  if (typeof view === "string") {
    io.err(pressWords[lang].denied[view]);
    return failed;
  }
  io.out(deskText(view, parts.plans, lang));
  return done;
}

function isDenied(outcome: DeskOutcome | Denied): outcome is Denied {
  return outcome in pressWords.fi.denied;
}

async function perform(wanted: Wanted, parts: CoordinateParts): Promise<DeskOutcome | Denied> {
  switch (wanted.do) {
    case "pause":
    case "resume":
      return turn({ paused: wanted.do === "pause" }, parts);
    case "managers-on":
    case "managers-off":
      return turn({ managerStep: wanted.do === "managers-on" }, parts);
    case "model-on":
    case "model-off":
      return turn({ model: wanted.do === "model-on" }, parts);
    case "continue":
    case "stop":
    case "confirm":
    case "cancel":
      return decide(wanted, parts);
    case "approve":
    case "refuse":
    case "end":
      return decideRole(wanted, parts);
    default:
      return wanted satisfies never;
  }
}

async function turn(change: Partial<Switches>, { me, clockwork }: CoordinateParts): Promise<DeskOutcome | Denied> {
  const turned = await clockwork.turnSwitches(me, change);
  return turned.kind === "turned" ? "done" : turned.because;
}

type ClockDeed = Extract<Wanted, { readonly plan: string } | { readonly occurrence: string }>;

async function decide(wanted: ClockDeed, parts: CoordinateParts): Promise<DeskOutcome | Denied> {
  const wish = await wishOf(wanted, parts);
  if (wish === undefined) return "unknown";
  const decided = await parts.clockwork.decideClock(parts.me, wish);
  if (decided.kind === "decided") return "done";
  return decided.kind === "denied" ? decided.because : decided.kind;
}

/** A date is confirmed as it stands, or changed to the one given. Undefined for what the clock does not have. */
async function wishOf(wanted: ClockDeed, { plans, view }: CoordinateParts): Promise<ClockWish | undefined> {
  if ("plan" in wanted) {
    const plan = plans.datasets.find(({ id }) => id === wanted.plan)?.id;
    return plan && { kind: wanted.do === "continue" ? "continued" : "stopped", plan };
  }
  const occurrence = wanted.occurrence as OccurrenceId;
  if (wanted.do === "cancel") return { kind: "cancelled", occurrence };
  const desk = await view();
  const planned = typeof desk === "string" ? undefined : desk.occurrences.find(({ id }) => id === occurrence);
  const { date = planned?.date, time = planned?.time } = wanted;
  if (date === undefined) return undefined;
  const kind = planned?.date.equals(date) ? "confirmed" : "changed";
  return { kind, occurrence, date, ...(time === undefined ? {} : { time }) };
}

async function decideRole(
  { person, role: name, scope: given, do: kind }: Extract<Wanted, { readonly person: string }>,
  { me, plans, clockwork }: CoordinateParts,
): Promise<DeskOutcome | Denied> {
  const [parsed, scope] = [parsePerson(person), scopeOf(given, plans)];
  if (parsed.kind === "fault" || scope === undefined) return "role-unknown";
  const decided = await clockwork.decideRole(me, { person: parsed.person, name, scope }, { kind });
  return decided.kind === "denied" ? decided.because : roleOutcomes[decided.kind];
}
