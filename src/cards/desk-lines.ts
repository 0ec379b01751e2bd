import { localDay } from "../domain/calendar/local-day.ts";
import type { Role } from "../domain/access/role.ts";
import type { Party } from "../domain/calendar/occurrence.ts";
import { personAt, type Message } from "../domain/duty/message.ts";
import type { WouldSend } from "../domain/duty/would-send.ts";
import type { Dataset } from "../domain/plan/dataset.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { deskLogWords } from "./desk-log-words.ts";
import { deskWords } from "./desk-words.ts";
import { dryRunCard } from "./dry-run-card.ts";
import { formatDay } from "./format.ts";
import { textOf } from "./line.ts";
import { partyName } from "./party-name.ts";
import { personText } from "./person-part.ts";
import { roleText } from "./role-text.ts";

/** Somebody's request for a role. */
export function requestText(role: Role, plans: Plans, lang: Language): string {
  return `${personText(role.person, lang)}: ${roleText(role, plans, lang)}`;
}

/** Plans that have a clock and have ended: only those need somebody to continue it. */
export function endedPlans({ entries, datasets }: Plans, today: Temporal.PlainDate): readonly Dataset[] {
  const withClock = new Set(entries.map(({ plan }) => plan));
  return datasets.filter(({ id, validity }) => withClock.has(id) && validity.to < today.toString());
}

/** A plan that has ended, and whether its clock goes on. */
export function clockText({ shortTitle, validity }: Dataset, goesOn: boolean, lang: Language): string {
  const words = deskWords[lang];
  return `${shortTitle[lang]}: ${words.ended} ${formatDay(validity.to, lang)}, ${goesOn ? words.continued : words.stopped}`;
}

/** Messages that did not arrive, and why. */
export function troubleTexts(trouble: readonly Message[], lang: Language): readonly string[] {
  const { messageStates, reasons } = deskLogWords[lang];
  return trouble.map(({ destination, day, state }) => {
    const reason = "reason" in state ? ` – ${reasons[state.reason] ?? state.reason}` : "";
    const to = personText(personAt(destination), lang);
    return `${formatDay(day.toString(), lang)}, ${to}: ${messageStates[state.kind]}${reason}`;
  });
}

/** Parties by name. */
export function partyTexts(parties: readonly Party[], plans: Plans, lang: Language): readonly string[] {
  return parties.map((id) => partyName(id, plans, lang));
}

/** Questions whose answers readers have called wrong, newest first. */
export function wrongTexts(
  wrong: readonly { readonly at: Temporal.Instant; readonly question: string }[],
  lang: Language,
): readonly string[] {
  return wrong.toReversed().map(({ at, question }) => {
    const day = localDay(at);
    return `${formatDay(day.toString(), lang)}: ${question}`;
  });
}

/** What leaves in the coming days: how much it is, and each with the day on which it leaves. */
export function comingTexts(
  wouldSend: readonly WouldSend[],
  { plans, lang, today }: { readonly plans: Plans; readonly lang: Language; readonly today: Temporal.PlainDate },
): { readonly lead: string; readonly items: readonly string[] } {
  const { lines } = dryRunCard(wouldSend, { plans, lang, today: today.toString() });
  const items = lines.flatMap((line, at) => {
    if (line.style !== "item") return [];
    const day = lines.slice(0, at).findLast(({ style }) => style === "heading");
    return [`${day ? textOf(day) : ""}: ${textOf(line)}`];
  });
  return { lead: lines.slice(0, 1).map(textOf).join(""), items };
}
