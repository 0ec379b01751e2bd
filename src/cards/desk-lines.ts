import type { Role } from "../domain/access/role.ts";
import type { WouldSend } from "../domain/duty/would-send.ts";
import type { Dataset } from "../domain/plan/dataset.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { dryRunCard } from "./dry-run-card.ts";
import { formatDay } from "./format.ts";
import { textOf } from "./line.ts";
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

/** Questions whose answers readers have called wrong, newest first. */
export function wrongTexts(
  wrong: readonly { readonly at: Temporal.Instant; readonly question: string }[],
  lang: Language,
): readonly string[] {
  return wrong.toReversed().map(({ at, question }) => {
    const day = at.toZonedDateTimeISO("Europe/Helsinki").toPlainDate();
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
