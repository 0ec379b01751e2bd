import type { CardElementArray } from "@microsoft/teams.cards";
import { clockValue, roleValue } from "../../../application/coordination/decision-text.ts";
import { clockText, endedPlans, requestText } from "../../../cards/desk-lines.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { occurrenceText } from "../../../cards/occurrence-text.ts";
import { viewWords } from "../../../cards/view-words.ts";
import type { Role } from "../../../domain/access/role.ts";
import { buttonRows, heading, richText, type Press } from "./card-parts.ts";
import type { DeskView } from "./desk-view.ts";
import { listed, rest } from "./listed.ts";

/** What waits for a coordinator's word: whether messages leave, requests for roles, clocks that have ended, and assumed dates. */
export function decideElements(desk: DeskView, shown: number): CardElementArray {
  return [
    ...(desk.overview.everywhere ? switchElements(desk) : []),
    ...requestElements(desk, shown),
    ...clockElements(desk, shown),
    ...dateElements(desk, shown),
  ];
}

function switchElements({ lang, overview }: DeskView): CardElementArray {
  const words = deskWords[lang];
  const { paused } = overview.switches;
  return [
    richText([{ text: paused ? words.paused : words.running }]),
    ...buttonRows([
      paused
        ? { action: "pause", title: words.resume, data: { value: "off" } }
        : { action: "pause", title: words.pause, data: { value: "on" } },
    ]),
  ];
}

function requestElements({ lang, plans, overview }: DeskView, shown: number): CardElementArray {
  const words = deskWords[lang];
  const requests = overview.roles.filter(({ state }) => state.kind === "requested");
  const one = (role: Role): CardElementArray => {
    const about = requestText(role, plans, lang);
    const press = (kind: "approve" | "refuse"): Press => ({
      ...{ action: "role", title: words[kind], about, data: { value: roleValue({ kind, role }) } },
    });
    return [richText([{ text: about }]), ...buttonRows([press("approve"), press("refuse")])];
  };
  const told = requests.length === 0 ? [richText([{ text: words.noRequests }])] : requests.slice(0, shown).flatMap(one);
  return [heading(words.requests), ...told, ...rest(requests.length - shown, lang)];
}

function clockElements({ lang, plans, today, overview }: DeskView, shown: number): CardElementArray {
  const words = deskWords[lang];
  const ended = endedPlans(plans, today).filter(({ id }) => overview.keeps(id));
  if (ended.length === 0) return [];
  const told = ended.slice(0, shown).flatMap((plan): CardElementArray => {
    const goesOn = overview.continued.has(plan.id);
    const value = clockValue({ kind: goesOn ? "stopped" : "continued", plan: plan.id });
    const title = goesOn ? words.stopClock : words.continueClock;
    return [
      richText([{ text: clockText(plan, goesOn, lang) }]),
      ...buttonRows([{ action: "clock", title, about: plan.shortTitle[lang], data: { value } }]),
    ];
  });
  return [heading(words.clocks), ...told, ...rest(ended.length - shown, lang)];
}

function dateElements({ lang, overview }: DeskView, shown: number): CardElementArray {
  const words = { ...deskWords[lang], ...viewWords[lang] };
  if (overview.occurrences.length === 0) return [heading(words.dates), richText([{ text: words.noDates }])];
  const assumed = overview.occurrences.filter(({ timing }) => timing === "assumed");
  return [
    heading(words.dates),
    richText([{ text: `${words.assumed}: ${assumed.length}` }]),
    ...listed(
      assumed.map((each) => occurrenceText(each, lang)),
      shown,
      { lang },
    ),
    ...buttonRows([{ action: "date", title: words.confirmDates }]),
  ];
}
