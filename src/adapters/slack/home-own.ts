import type { types } from "@slack/bolt";
import type { Person } from "../../application/store.ts";
import { clockPageWords } from "../../cards/clock-page-words.ts";
import { textOf } from "../../cards/line.ts";
import { languageOptions } from "../../cards/option.ts";
import { occurrenceText } from "../../cards/occurrence-text.ts";
import { waitingLine } from "../../cards/own-lines.ts";
import { roleText } from "../../cards/role-text.ts";
import type { Role } from "../../domain/access/role.ts";
import type { Occurrence } from "../../domain/calendar/occurrence.ts";
import type { Duty } from "../../domain/duty/duty.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { actions, button, label, plain, type Button, type KnownBlock } from "./block-parts.ts";
import { dutyButtons } from "./line-blocks.ts";
import { header, listed, option, pressable, rest, section } from "./view-parts.ts";
import { viewWords } from "../../cards/view-words.ts";

/** What a person sees of their own. */
export interface Own {
  readonly lang: Language;
  readonly plans: Plans;
  readonly today: Temporal.PlainDate;
  readonly roles: readonly Role[];
  readonly waiting: readonly Duty[];
  readonly next: readonly Occurrence[];
  readonly person: Person | undefined;
}

/** A view holds a hundred blocks: what is longer says how much is left out. */
const [waitingShown, datesShown, rolesShown] = [12, 10, 20];

export function ownBlocks(own: Own): readonly KnownBlock[] {
  return [...waitingBlocks(own), ...nextBlocks(own), ...roleBlocks(own), ...wishBlocks(own), ...dataBlocks(own)];
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

function dutyBlocks(duty: Duty, plans: Plans, lang: Language): readonly KnownBlock[] {
  const told = waitingLine(duty, plans, lang);
  const id = `waiting:${duty.state.kind}:${duty.id}`.slice(0, 255);
  return [...section(textOf(told)), actions(dutyButtons(told), id)];
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
  const options = languageOptions().map(({ text, value }) => option(text, value));
  const chosen = options.find(({ value }) => value === (person?.language ?? lang));
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

/** One's own data, to take along or to erase; Slack asks first whether one is sure. */
function dataBlocks({ lang }: Own): readonly KnownBlock[] {
  const words = clockPageWords[lang];
  const erase: Button = {
    ...button({ action: "home:erase", text: words.eraseData }),
    style: "danger",
    confirm: {
      ...{ title: plain(words.eraseData), text: plain(words.eraseSure) },
      ...{ confirm: plain(words.eraseYes), deny: plain(words.eraseNo), style: "danger" },
    },
  };
  return [
    header(words.ownData),
    actions([button({ action: "home:export", text: words.exportData }), erase], "own-data"),
  ];
}
