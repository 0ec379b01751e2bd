import type { Express, Response } from "express";
import { z } from "zod";
import { overview } from "../../../application/coordination/overview.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import { roleNames } from "../../../domain/access/role.ts";
import { scopeOf } from "../../../domain/access/scope-text.ts";
import type { OccurrenceId } from "../../../domain/calendar/occurrence.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { coordinatorPage, deniedPage } from "./coordinator-page.ts";
import { Day, Lang, langOf, orEmpty, Time } from "./form.ts";
import type { LivingClock } from "./living-clock.ts";

const SwitchForm = z.object({ lang: Lang, name: z.enum(["paused", "managerStep"]), value: z.enum(["on", "off"]) });
const ClockForm = z.object({ lang: Lang, plan: z.string().max(200), kind: z.enum(["continued", "stopped"]) });
const DateForm = z.object({
  lang: Lang,
  occurrence: z.string().max(200),
  planned: Day,
  kind: z.enum(["confirmed", "cancelled"]),
  date: orEmpty(Day),
  time: orEmpty(Time),
});
const RoleForm = z.object({
  lang: Lang,
  person: z.string().max(200),
  name: z.enum(roleNames),
  scope: z.string().max(300),
  kind: z.enum(["approve", "refuse", "end"]),
});
const FeedForm = z.object({ lang: Lang, plan: z.string().max(200), kind: z.enum(["issue", "revoke"]) });

/** What a coordinator sees and decides. Everybody else is told that it is a coordinator's. */
export function coordinatorRoutes(app: Express, clock: LivingClock): void {
  const { me, plans, store, clockwork } = clock;

  app.get("/coordinator", async (request, response) => {
    const lang = langOf(request);
    if ((await clockwork.access.may(store, me, { deed: "see-dry-run" })) !== true)
      return void response.status(403).type("html").send(deniedPage(lang));
    response.type("html").send(await page(lang));
  });

  app.post("/coordinator/switches", async (request, response) => {
    const form = SwitchForm.safeParse(request.body);
    if (!form.success) {
      wrong(response, langOf(request));
      return;
    }
    const { name, value, lang } = form.data;
    const turned = await clockwork.turnSwitches(me, { [name]: value === "on" });
    await say(response, lang, turned.kind === "turned");
  });

  app.post("/coordinator/clocks", async (request, response) => {
    const form = ClockForm.safeParse(request.body);
    const plan = plans.datasets.find(({ id }) => id === form.data?.plan)?.id;
    if (!form.success || plan === undefined) {
      wrong(response, langOf(request));
      return;
    }
    const decided = await clockwork.decideClock(me, { kind: form.data.kind, plan });
    await say(response, form.data.lang, decided.kind === "decided");
  });

  app.post("/coordinator/dates", async (request, response) => {
    const form = DateForm.safeParse(request.body);
    if (!form.success) {
      wrong(response, langOf(request));
      return;
    }
    const { lang, kind, planned, date = planned, time } = form.data;
    const occurrence = form.data.occurrence as OccurrenceId;
    const decided = await clockwork.decideClock(
      me,
      kind === "cancelled"
        ? { kind, occurrence }
        : { kind: date.equals(planned) ? kind : "changed", occurrence, date, ...(time === undefined ? {} : { time }) },
    );
    await say(response, lang, decided.kind === "decided");
  });

  app.post("/coordinator/roles", async (request, response) => {
    const form = RoleForm.safeParse(request.body);
    const scope = form.success ? scopeOf(form.data.scope, plans) : undefined;
    if (!form.success || !scope) {
      wrong(response, langOf(request));
      return;
    }
    const { lang, person, name, kind } = form.data;
    const decided = await clockwork.decideRole(me, { person: person as PersonId, name, scope }, { kind });
    await say(response, lang, decided.kind === "changed");
  });

  app.post("/coordinator/feeds", async (request, response) => {
    const form = FeedForm.safeParse(request.body);
    const plan = plans.datasets.find(({ id }) => id === form.data?.plan)?.id;
    if (!form.success || plan === undefined) {
      wrong(response, langOf(request));
      return;
    }
    const { lang, kind } = form.data;
    if (kind === "revoke") {
      await say(response, lang, await clock.feeds.revoke(me, plan));
      return;
    }
    const token = await clock.feeds.issue(me, plan);
    if (token === undefined) {
      await say(response, lang, false);
      return;
    }
    const address = `${clock.publicUrl}/calendar/${plan}.ics?token=${token}`;
    response.type("html").send(await page(lang, `${deskWords[lang].feedMade}: ${address}`));
  });

  async function say(response: Response, lang: Language, done: boolean): Promise<void> {
    const words = clockPageWords[lang];
    response
      .status(done ? 200 : 403)
      .type("html")
      .send(done ? await page(lang, words.saved) : deniedPage(lang));
  }

  function wrong(response: Response, lang: Language): void {
    response.status(400).type("html").send(deniedPage(lang, clockPageWords[lang].notSaved));
  }

  async function page(lang: Language, said?: string): Promise<string> {
    const { founding, organisationOf } = clockwork;
    const today = clock.now().toZonedDateTimeISO("Europe/Helsinki").toPlainDate();
    const view = await overview({ plans, store, founding, organisationOf }, today);
    return coordinatorPage({ lang, plans, view, today, said });
  }
}
