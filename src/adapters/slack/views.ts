import type { types } from "@slack/bolt";
import { brief } from "../../cards/brief.ts";
import { clockPageWords } from "../../cards/clock-page-words.ts";
import { deskWords } from "../../cards/desk-words.ts";
import { digestWords } from "../../cards/digest-words.ts";
import { formatDay } from "../../cards/format.ts";
import { everywhereOption, partyOption, roleOptions, usualRole } from "../../cards/option.ts";
import { occurrenceText, timingWord } from "../../cards/occurrence-text.ts";
import type { Occurrence } from "../../domain/calendar/occurrence.ts";
import type { DutyId } from "../../domain/duty/duty.ts";
import { usualSnooze } from "../../domain/duty/snooze.ts";
import type { Organisation, Unit } from "../../domain/plan/organisation.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { label, plain } from "./block-parts.ts";
import { deskBlocks } from "./home-desk.ts";
import { ownBlocks, type Own } from "./home-own.ts";
import { context, fieldAction, input, modal, option, section, tick } from "./view-parts.ts";
import { viewWords } from "../../cards/view-words.ts";
import type { Overview } from "../../application/coordination/overview.ts";

/** As many as a list of options holds. */
const optionsAtMost = 100;

/** Tells something where a form was asked for. */
export function noticeView(text: string, lang: Language): types.ModalView {
  return modal({ id: "view:notice", lang, title: clockPageWords[lang].roleAsk, blocks: section(text) });
}

/** When to be reminded again; a day after the due date only when that is ticked too. */
export function snoozeView({
  duty,
  title,
  lang,
  today,
  due,
}: {
  readonly duty: DutyId;
  readonly title: string;
  readonly lang: Language;
  readonly today: Temporal.PlainDate;
  readonly due: Temporal.PlainDate;
}): types.ModalView {
  const words = clockPageWords[lang];
  return modal({
    ...{ id: "view:snooze", lang, metadata: duty },
    title: digestWords[lang].actions.snooze,
    submit: words.save,
    blocks: [
      ...section(title),
      context(`${digestWords[lang].event} ${formatDay(due.toString(), lang)}`),
      input("until", words.until, {
        ...{ type: "datepicker", action_id: fieldAction("until"), initial_date: usualSnooze(today, due).toString() },
      }),
      tick("confirmed", words.pastDueToo),
    ],
  });
}

/** To whom a duty is handed over. */
export function delegateView({
  duty,
  title,
  lang,
}: {
  readonly duty: DutyId;
  readonly title: string;
  readonly lang: Language;
}): types.ModalView {
  const action = digestWords[lang].actions.delegate;
  return modal({
    ...{ id: "view:delegate", lang, metadata: duty },
    ...{ title: action, submit: clockPageWords[lang].save },
    blocks: [
      ...section(title),
      input("to", clockPageWords[lang].to, { type: "users_select", action_id: fieldAction("to") }),
    ],
  });
}

/** Which role, and where. More units than a list holds are searched for by letters. */
export function registerView({ plans, lang }: { readonly plans: Plans; readonly lang: Language }): types.ModalView {
  const words = clockPageWords[lang];
  const roles = roleOptions(lang).map(({ text, value }) => option(text, value));
  const usual = roles.find(({ value }) => value === usualRole);
  const all = optionsOf(plans, lang);
  const few = all.length <= optionsAtMost;
  const searched = { action_id: fieldAction("unit"), placeholder: label(viewWords[lang].chooseUnit) };
  return modal({
    ...{ id: "view:register", lang, title: words.roleAsk, submit: words.request },
    blocks: [
      input("role", words.role, {
        ...{ type: "static_select", action_id: fieldAction("role"), options: roles },
        ...(usual ? { initial_option: usual } : {}),
      }),
      input(
        "unit",
        words.unit,
        few
          ? { type: "static_select", ...searched, options: [...all] }
          : { type: "external_select", ...searched, min_query_length: 0 },
      ),
    ],
  });
}

/** The units and organisations that hold the letters in a name of theirs, those that begin with them first. */
export function unitOptions(plans: Plans, query: string, lang: Language): readonly types.PlainTextOption[] {
  const letters = query.trim().toLocaleLowerCase(lang);
  const begins = ({ text }: types.PlainTextOption): boolean => text.text.toLocaleLowerCase(lang).startsWith(letters);
  const found = optionsOf(plans, lang, letters);
  return [...found.filter(begins), ...found.filter((each) => !begins(each))].slice(0, optionsAtMost);
}

function optionsOf(plans: Plans, lang: Language, letters = ""): readonly types.PlainTextOption[] {
  const everywhere = everywhereOption(lang);
  const parties = [...plans.organisations, ...plans.units]
    .filter((party) => namesOf(party).some((name) => name.toLocaleLowerCase(lang).includes(letters)))
    .toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
  return [
    ...(everywhere.text.toLocaleLowerCase(lang).includes(letters) ? [option(everywhere.text, everywhere.value)] : []),
    ...parties.map((party) => ownedOption(party, plans, lang)),
  ];
}

/** A party, and whose unit it is: many organisations have a unit of the same name. */
function ownedOption(party: Organisation | Unit, plans: Plans, lang: Language): types.PlainTextOption {
  const owner = party.kind === "unit" ? plans.get("organisation", party.organisation).name[lang] : undefined;
  const { text, value } = partyOption(party, lang);
  return option(text, value, owner);
}

function namesOf({ name, aka }: Organisation | Unit): readonly string[] {
  return [...Object.values(name), ...Object.values(aka).flat()];
}

/** Which date to confirm; the next view asks for it. */
export function datesView({
  occurrences,
  plans,
  lang,
}: {
  readonly occurrences: readonly Occurrence[];
  readonly plans: Plans;
  readonly lang: Language;
}): types.ModalView {
  const words = { ...deskWords[lang], ...viewWords[lang] };
  const shown = { id: "view:date", lang, title: words.decide };
  if (occurrences.length === 0) return modal({ ...shown, blocks: section(words.noDates) });
  const nearest = occurrences.slice(0, optionsAtMost);
  const groups = [...Map.groupBy(nearest, ({ plan }) => plan)].map(([plan, same]) => ({
    label: plain(brief(plans.get("dataset", plan).shortTitle[lang], 75)),
    options: same.map((each) => option(occurrenceText(each, lang), each.id)),
  }));
  return modal({
    ...{ ...shown, submit: words.goOn },
    blocks: [
      input("occurrence", words.occurrence, {
        ...{ type: "static_select", action_id: fieldAction("occurrence"), option_groups: groups },
      }),
      ...(nearest.length < occurrences.length ? [context(words.nearestOnly)] : []),
    ],
  });
}

/** A date to confirm as it is, to change or to cancel. */
export function confirmDateView({
  occurrence,
  lang,
}: {
  readonly occurrence: Occurrence;
  readonly lang: Language;
}): types.ModalView {
  const words = deskWords[lang];
  const { id, title, date, time } = occurrence;
  const clock = time && { initial_time: time.toString({ smallestUnit: "minute" }) };
  return modal({
    ...{ id: "view:date", lang, metadata: id, title: words.decide, submit: clockPageWords[lang].save },
    blocks: [
      ...section(title[lang]),
      context(`${formatDay(date.toString(), lang)} (${timingWord(occurrence, lang)}). ${words.datesHelp}`),
      input("date", words.date, {
        ...{ type: "datepicker", action_id: fieldAction("date"), initial_date: date.toString() },
      }),
      input("time", words.time, { type: "timepicker", action_id: fieldAction("time"), ...clock }, true),
      tick("cancelled", words.cancelDate),
    ],
  });
}

/** The Home tab: one's own things, and below them the desk of a coordinator. */
export function homeView({
  coordinator,
  ...own
}: Own & { readonly coordinator?: { readonly overview: Overview } }): types.HomeView {
  const desk = coordinator ? deskBlocks({ ...own, ...coordinator }) : [];
  return { type: "home", blocks: [...ownBlocks(own), ...desk] };
}
