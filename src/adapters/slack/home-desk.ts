import type { Overview } from "../../application/coordination/overview.ts";
import { clockPageWords } from "../../cards/clock-page-words.ts";
import { commandWords } from "../../cards/command-words.ts";
import {
  clockText,
  comingTexts,
  endedPlans,
  partyTexts,
  requestText,
  troubleTexts,
  wrongTexts,
} from "../../cards/desk-lines.ts";
import { deskWords } from "../../cards/desk-words.ts";
import { occurrenceText } from "../../cards/occurrence-text.ts";
import { scopeName } from "../../cards/role-text.ts";
import type { Role } from "../../domain/access/role.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { button, type KnownBlock } from "./block-parts.ts";
import { clockValue, roleValue } from "../../application/coordination/decision-text.ts";
import { channelWords } from "../../cards/channel-words.ts";
import { slackSurface } from "./surface.ts";
import { context, header, listed, pressable, rest, section } from "./view-parts.ts";
import { viewWords } from "../../cards/view-words.ts";

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
    ...(desk.overview.everywhere ? switchBlocks(desk) : []),
    ...requestBlocks(desk),
    ...clockBlocks(desk),
    ...dateBlocks(desk),
    ...(desk.overview.everywhere ? troubleBlocks(desk) : []),
    ...lackingBlocks(desk),
    ...channelBlocks(desk),
    ...(desk.overview.everywhere ? wrongBlocks(desk) : []),
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
  const about = requestText(role, plans, lang);
  const press = (kind: "approve" | "refuse", text: string) =>
    button({ action: "home:role", text, about, value: roleValue({ kind, role }), primary: kind === "approve" });
  return [...section(about, press("approve", words.approve)), pressable(press("refuse", words.refuse))];
}

function clockBlocks({ lang, plans, today, overview }: Desk): readonly KnownBlock[] {
  const words = deskWords[lang];
  const ended = endedPlans(plans, today).filter(({ id }) => overview.keeps(id));
  if (ended.length === 0) return [];
  return [
    header(words.clocks),
    ...ended.slice(0, clocksShown).flatMap((plan) => {
      const goesOn = overview.continued.has(plan.id);
      const text = goesOn ? words.stopClock : words.continueClock;
      const value = clockValue({ kind: goesOn ? "stopped" : "continued", plan: plan.id });
      const press = button({ action: "home:continue", text, about: plan.shortTitle[lang], value });
      return section(clockText(plan, goesOn, lang), press);
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
  const texts = troubleTexts(overview.trouble, lang);
  return [header(words.trouble), ...(texts.length === 0 ? section(words.noTrouble) : listed(texts, linesShown, lang))];
}

function lackingBlocks({ lang, plans, overview }: Desk): readonly KnownBlock[] {
  const words = deskWords[lang];
  const texts = partyTexts(overview.withoutRecipient, plans, lang);
  const told = texts.length === 0 ? section(words.allHaveRecipient) : listed(texts, linesShown, lang);
  return [header(words.withoutRecipient), ...told];
}

function channelBlocks({ lang, plans, overview }: Desk): readonly KnownBlock[] {
  const words = channelWords[lang];
  const texts = overview.channels.map(({ id, scope }) => `${id}: ${scopeName(scope, plans, lang)}`);
  const told = texts.length === 0 ? section(words.none) : listed(texts, linesShown, lang);
  return [
    header(words.heading),
    ...told,
    context(`${words.how}: ${slackSurface.command} ${commandWords[lang].channel.word}`),
  ];
}

function wrongBlocks({ lang, overview }: Desk): readonly KnownBlock[] {
  const words = deskWords[lang];
  const texts = wrongTexts(overview.wrongAnswers, lang);
  const told = texts.length === 0 ? section(words.noWrong) : listed(texts, linesShown, lang);
  return [header(words.wrongAnswers), ...told];
}

function comingBlocks({ overview, ...desk }: Desk): readonly KnownBlock[] {
  const { lead, items } = comingTexts(overview.wouldSend, desk);
  return [header(deskWords[desk.lang].next30), ...section(lead), ...listed(items, linesShown, desk.lang)];
}
