import type { RequestHandler } from "express";
import { z } from "zod";
import { calendarEntryKinds } from "../../domain/calendar/calendar-entry.ts";
import { clockWindow } from "../../domain/calendar/clock-window.ts";
import type { Window } from "../../domain/calendar/occurrence.ts";
import { revisionOf, type CalendarOverlay } from "../../domain/calendar/overlay.ts";
import { languages } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { icsFeed } from "../../feeds/ics-feed.ts";
import { isLocal, same, type AccessRules } from "./access.ts";

/** What the store gives the feeds: the coordinators' words, and which tokens open which plan. */
export interface FeedAccess {
  readonly overlay: () => Promise<CalendarOverlay>;
  readonly mayRead: (token: string, plan: string) => Promise<boolean>;
}

interface FeedParts extends FeedAccess {
  readonly config: AccessRules;
  readonly plans: Plans;
  readonly today: () => string;
}

const FeedQuery = z.object({
  unit: z.string().optional(),
  kind: z.enum(calendarEntryKinds).optional(),
  token: z.string().max(200).default(""),
  lang: z.enum(languages).default("fi"),
});

/** A feed shows the past year, so that nothing vanishes the day after, and two years to come. */
const shown = { before: { years: 1 }, after: { years: 2 } };

/**
 * `/calendar/<plan>.ics?unit=&kind=&token=&lang=`: the plan's annual clock for calendar programs to subscribe to. Open on a
 * loopback address; elsewhere to WEB_TOKEN or a token of the feed.
 */
export function createFeed({ config, plans, today, overlay, mayRead }: FeedParts): RequestHandler<{ plan: string }> {
  return async (request, response) => {
    const plan = plans.datasets.find((each) => each.id === request.params.plan);
    const asked = FeedQuery.safeParse(request.query);
    const token = asked.data?.token ?? "";
    const knows = config.webToken !== undefined && same(token, config.webToken);
    const local = isLocal(config, request.get("host") ?? "");
    if (!local && !knows && !(token !== "" && plan && (await mayRead(token, plan.id)))) {
      response.status(401).type("text").send("This calendar needs a token of its own: ask for a new link.\n");
      return;
    }
    const party = [...plans.units, ...plans.organisations].find((each) => each.id === asked.data?.unit);
    if (!plan || !asked.success || (asked.data.unit !== undefined && !party)) {
      response.status(404).type("text").send("There is no such calendar.\n");
      return;
    }
    const { kind, lang } = asked.data;
    const filter = {
      plans: [plan.id],
      ...(party ? { parties: [party.id] } : {}),
      ...(kind === undefined ? {} : { kinds: [kind] }),
    };
    const laid = await overlay();
    const { occurrences } = clockWindow(plans, windowAround(today()), filter, laid);
    const writing = { plans, lang, today: today() };
    const title = plan.shortTitle[lang];
    const text = icsFeed(occurrences, { writing, plan: title, revisionOf: (id) => revisionOf(laid, id) });
    response.type("text/calendar; charset=utf-8").send(text);
  };
}

function windowAround(today: string): Window {
  const day = Temporal.PlainDate.from(today);
  return { from: day.subtract(shown.before), until: day.add(shown.after) };
}
