import type { Overview } from "../../application/coordination/overview.ts";
import { clockPageWords } from "../../cards/clock-page-words.ts";
import { deskLogWords } from "../../cards/desk-log-words.ts";
import { deskWords } from "../../cards/desk-words.ts";
import { dryRunCard } from "../../cards/dry-run-card.ts";
import { formatDay } from "../../cards/format.ts";
import { textOf } from "../../cards/line.ts";
import { occurrenceText } from "../../cards/occurrence-text.ts";
import { roleText, scopeName } from "../../cards/role-text.ts";
import type { Role } from "../../domain/access/role.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { button, type KnownBlock } from "./block-parts.ts";
import { clockValue, roleValue } from "./button-values.ts";
import { channelWords } from "./channel-words.ts";
import { context, header, listed, pressable, rest, section } from "./view-parts.ts";
import { viewWords } from "./view-words.ts";

interface Desk {
  readonly lang: Language;
  readonly plans: Plans;
  readonly today: Temporal.PlainDate;
  readonly overview: Overview;
}

/** A view holds a hundred blocks, of which the person's own take some forty: what is longer says how much is left out. */
const [requestsShown, clocksShown, datesShown, linesShown] = [6, 12, 5, 15];

/** What a coordinator sees and decides. */
export function deskBlocks(desk: Desk): readonly KnownBlock[] {
  return [
    { type: "divider" },
    header(clockPageWords[desk.lang].coordinator),
    ...switchBlocks(desk),
    ...requestBlocks(desk),
    ...clockBlocks(desk),
    ...dateBlocks(desk),
    ...troubleBlocks(desk),
    ...lackingBlocks(desk),
    ...channelBlocks(desk),
    ...wrongBlocks(desk),
    ...comingBlocks(desk),
  ];
}

function switchBlocks({ lang, overview }: Desk): readonly KnownBlock[] {
  const words = deskWords[lang];
  const { paused } = overview.switches;
  const press = button({
    action: "home:pause",
    text: paused ? words.resume : words.pause,
    value: paused ? "off" : "on",
  });
  return section(paused ? words.paused : words.running, press);
}

function requestBlocks({ lang, plans, overview }: Desk): readonly KnownBlock[] {
  const requests = overview.roles.filter(({ state }) => state.kind === "requested");
  if (requests.length === 0) return [];
  return [
    header(deskWords[lang].requests),
    ...requests.slice(0, requestsShown).flatMap((role) => requestBlock(role, plans, lang)),
    ...rest(requests.length - requestsShown, lang),
  ];
}

/** The two buttons stand in blocks of their own, since both are the same action. */
function requestBlock(role: Role, plans: Plans, lang: Language): readonly KnownBlock[] {
  const words = deskWords[lang];
  const about = `${role.person}: ${roleText(role, plans, lang)}`;
  const press = (kind: "approve" | "refuse", text: string) =>
    button({ action: "home:role", text, about, value: roleValue({ kind, role }), primary: kind === "approve" });
  return [...section(about, press("approve", words.approve)), pressable(press("refuse", words.refuse))];
}

/** Only plans that have ended need somebody to continue their clock. */
function clockBlocks({ lang, plans, today, overview }: Desk): readonly KnownBlock[] {
  const words = deskWords[lang];
  const withClock = new Set(plans.entries.map(({ plan }) => plan));
  const ended = plans.datasets.filter(({ id, validity }) => withClock.has(id) && validity.to < today.toString());
  if (ended.length === 0) return [];
  return [
    header(words.clocks),
    ...ended.slice(0, clocksShown).flatMap(({ id, shortTitle, validity }) => {
      const goesOn = overview.continued.has(id);
      const about = shortTitle[lang];
      const state = `${words.ended} ${formatDay(validity.to, lang)}, ${goesOn ? words.continued : words.stopped}`;
      const text = goesOn ? words.stopClock : words.continueClock;
      const value = clockValue({ kind: goesOn ? "stopped" : "continued", plan: id });
      return section(`${about}: ${state}`, button({ action: "home:continue", text, about, value }));
    }),
    ...rest(ended.length - clocksShown, lang),
  ];
}

function dateBlocks({ lang, overview }: Desk): readonly KnownBlock[] {
  const words = { ...deskWords[lang], ...viewWords[lang] };
  const assumed = overview.occurrences.filter(({ timing }) => timing === "assumed");
  if (overview.occurrences.length === 0) return [header(words.dates), ...section(words.noDates)];
  return [
    header(words.dates),
    ...section(`${words.assumed}: ${assumed.length}`, button({ action: "home:date", text: words.confirmDates })),
    ...assumed.slice(0, datesShown).flatMap((each) => {
      const about = occurrenceText(each, lang);
      return section(about, button({ action: "home:date", text: words.decide, about, value: each.id }));
    }),
    ...rest(assumed.length - datesShown, lang),
  ];
}

function troubleBlocks({ lang, overview }: Desk): readonly KnownBlock[] {
  const words = deskWords[lang];
  const texts = overview.trouble.map(({ destination, day, state }) => {
    const reason = "reason" in state ? (deskLogWords[lang].reasons[state.reason] ?? state.reason) : "";
    return `${formatDay(day.toString(), lang)}, ${destination}: ${deskLogWords[lang].messageStates[state.kind]} – ${reason}`;
  });
  return [header(words.trouble), ...(texts.length === 0 ? section(words.noTrouble) : listed(texts, linesShown, lang))];
}

function lackingBlocks({ lang, plans, overview }: Desk): readonly KnownBlock[] {
  const words = deskWords[lang];
  const texts = overview.withoutRecipient.map((id) => {
    const party = plans.find(id);
    return party?.kind === "unit" || party?.kind === "organisation" ? party.name[lang] : id;
  });
  const told = texts.length === 0 ? section(words.allHaveRecipient) : listed(texts, linesShown, lang);
  return [header(words.withoutRecipient), ...told];
}

function channelBlocks({ lang, plans, overview }: Desk): readonly KnownBlock[] {
  const words = channelWords[lang];
  const texts = overview.channels.map(({ id, scope }) => `${id}: ${scopeName(scope, plans, lang)}`);
  const told = texts.length === 0 ? section(words.none) : listed(texts, linesShown, lang);
  return [header(words.heading), ...told, context(words.how)];
}

/** Questions whose answers readers have called wrong, newest first. */
function wrongBlocks({ lang, overview }: Desk): readonly KnownBlock[] {
  const words = deskWords[lang];
  const texts = overview.wrongAnswers.toReversed().map(({ at, question }) => {
    const day = at.toZonedDateTimeISO("Europe/Helsinki").toPlainDate();
    return `${formatDay(day.toString(), lang)}: ${question}`;
  });
  const told = texts.length === 0 ? section(words.noWrong) : listed(texts, linesShown, lang);
  return [header(words.wrongAnswers), ...told];
}

/** What leaves in the coming days, each with the day on which it leaves. */
function comingBlocks({ lang, plans, today, overview }: Desk): readonly KnownBlock[] {
  const { lines } = dryRunCard(overview.wouldSend, { plans, lang, today: today.toString() });
  const texts = lines.flatMap((line, at) => {
    if (line.style !== "item") return [];
    const day = lines.slice(0, at).findLast(({ style }) => style === "heading");
    return [`${day ? textOf(day) : ""}: ${textOf(line)}`];
  });
  const lead = lines.slice(0, 1).map(textOf).join("");
  return [header(deskWords[lang].next30), ...section(lead), ...listed(texts, linesShown, lang)];
}
