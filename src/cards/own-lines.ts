import type { Role } from "../domain/access/role.ts";
import type { Occurrence } from "../domain/calendar/occurrence.ts";
import type { Duty } from "../domain/duty/duty.ts";
import type { Language } from "../domain/plan/language.ts";
import { partyOf } from "../domain/plan/party-of.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Line } from "./card.ts";
import { clockPageWords } from "./clock-page-words.ts";
import { digestWords } from "./digest-words.ts";
import { dutyActions } from "./duty-actions.ts";
import { line, say } from "./line.ts";
import { dayPart } from "./occurrence-words.ts";
import { occurrenceText } from "./occurrence-text.ts";
import { name } from "./parts.ts";
import { roleText } from "./role-text.ts";
import { viewWords } from "./view-words.ts";

/** A duty that waits, with its buttons, which are those of a reminder. */
export function waitingLine(duty: Duty, plans: Plans, lang: Language): Line {
  const words = digestWords[lang];
  const { id, due, owes, state } = duty;
  const entry = plans.get("calendar-entry", duty.entry);
  const party = partyOf(duty.party, plans);
  const whose = party ? say`, ${name(party, party.name[lang])}` : [];
  const said = state.kind === "open" ? "" : ` (${words.states[state.kind]})`;
  const when = owes === "report" ? words.due : words.event;
  return {
    ...line("item", say`${name(entry, entry.title[lang])}${whose}${said}. ${when} ${dayPart(due, lang)}`),
    actions: dutyActions(duty, plans).map((action) => ({ action, duty: id, label: words.actions[action] })),
  };
}

/** Of what each list tells at most, in the order it has. */
interface Listing {
  readonly plans: Plans;
  readonly lang: Language;
  readonly most: number;
}

/** What waits for a person. */
export function waitingLines(waiting: readonly Duty[], { plans, lang, most }: Listing): readonly Line[] {
  const { waiting: title, nothingWaits } = viewWords[lang];
  const told = waiting.slice(0, most).map((duty) => waitingLine(duty, plans, lang));
  return [heading(title), ...listOr(told, nothingWaits), ...restLine(waiting.length - most, lang)];
}

/** What comes next for a person's units. */
export function nextLines(next: readonly Occurrence[], { lang, most }: Omit<Listing, "plans">): readonly Line[] {
  const { next: title, noNext } = viewWords[lang];
  const told = next
    .slice(0, most)
    .map((each) => line("item", [{ kind: "occurrence", text: occurrenceText(each, lang) }]));
  return [heading(title), ...listOr(told, noNext), ...restLine(next.length - most, lang)];
}

/** A person's roles. */
export function roleLines(roles: readonly Role[], { plans, lang, most }: Listing): readonly Line[] {
  const { myRoles, noRoles } = clockPageWords[lang];
  const told = roles
    .slice(0, most)
    .map((role) => line("item", [{ kind: "furniture", text: roleText(role, plans, lang) }]));
  return [heading(myRoles), ...listOr(told, noRoles), ...restLine(roles.length - most, lang)];
}

function listOr(lines: readonly Line[], none: string): readonly Line[] {
  return lines.length === 0 ? [line("body", say`${none}`)] : lines;
}

/** How many are not told. */
function restLine(count: number, lang: Language): readonly Line[] {
  const [before, after] = viewWords[lang].rest;
  return count > 0 ? [line("note", [{ kind: "furniture", text: `${before} ${count} ${after}` }])] : [];
}

function heading(text: string): Line {
  return line("heading", say`${text}`);
}
