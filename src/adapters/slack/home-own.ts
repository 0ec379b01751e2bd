import type { types } from "@slack/bolt";
import type { Person } from "../../application/store.ts";
import { clockPageWords } from "../../cards/clock-page-words.ts";
import { digestWords } from "../../cards/digest-words.ts";
import { formatDay } from "../../cards/format.ts";
import { languageNames } from "../../cards/language-names.ts";
import { roleText } from "../../cards/role-text.ts";
import type { Role } from "../../domain/access/role.ts";
import type { Occurrence } from "../../domain/calendar/occurrence.ts";
import type { Duty } from "../../domain/duty/duty.ts";
import { languages, type Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { owedRows } from "../../domain/progress/owed-rows.ts";
import { actions, button, label, type KnownBlock } from "./block-parts.ts";
import { occurrenceText } from "./occurrence-text.ts";
import { header, listed, option, pressable, rest, section } from "./view-parts.ts";
import { viewWords } from "./view-words.ts";

/** What a person sees of their own. */
export interface Own {
  readonly lang: Language;
  readonly plans: Plans;
  readonly today: Temporal.PlainDate;
  readonly roles: readonly Role[];
  readonly waiting: readonly { readonly duty: Duty; readonly title: string }[];
  readonly next: readonly Occurrence[];
  readonly person: Person | undefined;
}

/** A view holds a hundred blocks: what is longer says how much is left out. */
const [waitingShown, datesShown, rolesShown] = [12, 10, 20];

export function ownBlocks(own: Own): readonly KnownBlock[] {
  return [...waitingBlocks(own), ...nextBlocks(own), ...roleBlocks(own), ...wishBlocks(own)];
}

function waitingBlocks({ lang, plans, waiting }: Own): readonly KnownBlock[] {
  const words = viewWords[lang];
  return [
    header(words.waiting),
    ...(waiting.length === 0 ? section(words.nothingWaits) : []),
    ...waiting.slice(0, waitingShown).flatMap((each) => dutyBlocks(each, plans, lang)),
    ...rest(waiting.length - waitingShown, lang),
  ];
}

/** A duty with its buttons, which are those of a reminder. */
function dutyBlocks({ duty, title }: Own["waiting"][number], plans: Plans, lang: Language): readonly KnownBlock[] {
  const words = digestWords[lang];
  const { id, due, owes, state } = duty;
  const party = plans.find(duty.party);
  const whose = party?.kind === "unit" || party?.kind === "organisation" ? `, ${party.name[lang]}` : "";
  const about = `${title}${whose}`;
  const when = `${owes === "report" ? words.due : words.event} ${formatDay(due.toString(), lang)}`;
  const said = state.kind === "open" ? "" : ` (${words.states[state.kind]})`;
  const names = [
    ...(owedRows(plans, duty).length > 0 ? (["report"] as const) : []),
    ...(owes === "report" ? (["deliver"] as const) : []),
    ...(state.kind === "acknowledged" ? [] : (["acknowledge"] as const)),
    ...(["snooze", "delegate"] as const),
  ];
  const buttons = names.map((name) =>
    button({
      ...{ action: `duty:${name}`, text: words.actions[name], about, value: id },
      primary: name === "deliver",
    }),
  );
  return [...section(`${about}${said}. ${when}`), actions(buttons, `waiting:${state.kind}:${id}`.slice(0, 255))];
}

function nextBlocks({ lang, next }: Own): readonly KnownBlock[] {
  const words = viewWords[lang];
  const texts = next.map((each) => occurrenceText(each, lang));
  return [header(words.next), ...(texts.length === 0 ? section(words.noNext) : listed(texts, datesShown, lang))];
}

function roleBlocks({ lang, plans, roles }: Own): readonly KnownBlock[] {
  const words = clockPageWords[lang];
  const texts = roles.map((role) => roleText(role, plans, lang));
  return [
    header(words.myRoles),
    ...(texts.length === 0 ? section(words.noRoles) : listed(texts, rolesShown, lang)),
    pressable(button({ action: "home:register", text: words.roleAsk, primary: texts.length === 0 })),
  ];
}

function wishBlocks({ lang, person, today }: Own): readonly KnownBlock[] {
  const words = clockPageWords[lang];
  const options = languages.map((each) => option(languageNames[each], each));
  const chosen = options[languages.indexOf(person?.language ?? lang)];
  const silent = person?.silentUntil;
  const paused = silent !== undefined && Temporal.PlainDate.compare(today, silent) < 0;
  const language: types.StaticSelect = {
    ...{ type: "static_select", action_id: "home:language", options },
    ...(chosen ? { initial_option: chosen } : {}),
  };
  const until: types.Datepicker = {
    ...{ type: "datepicker", action_id: "home:silent", placeholder: label(words.silentUntil) },
    ...(paused ? { initial_date: silent.toString() } : {}),
  };
  return [
    header(words.messages),
    ...section(words.language, language),
    ...section(words.silentUntil, until),
    ...(paused ? [pressable(button({ action: "home:silent", text: viewWords[lang].unpause }))] : []),
  ];
}
