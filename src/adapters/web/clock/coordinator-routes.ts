import type { Express, Response } from "express";
import { z } from "zod";
import type { Decided } from "../../../application/coordination/decide-clock.ts";
import { today } from "../../../application/clock.ts";
import { overview } from "../../../application/coordination/overview.ts";
import { pressWords } from "../../../cards/press-words.ts";
import type { Denied } from "../../../domain/access/may.ts";
import { roleNames } from "../../../domain/access/role.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import { scopeOf } from "../../../domain/access/scope-text.ts";
import type { OccurrenceId } from "../../../domain/calendar/occurrence.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { html, type Html } from "../html.ts";
import { coordinatorPage, deskless } from "./coordinator-page.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { deskOutcome, roleOutcomes, type DeskOutcome } from "../../../cards/desk-outcome.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { Day, Key, Lang, langOf, orEmpty, Time } from "./form.ts";
import type { LivingClock } from "./living-clock.ts";

const SwitchForm = z.object({
  lang: Lang,
  name: z.enum(["paused", "managerStep", "model"]),
  value: z.enum(["on", "off"]),
});
const ClockForm = z.object({ lang: Lang, key: Key, plan: z.string().max(200), kind: z.enum(["continued", "stopped"]) });
const DateForm = z.object({
  lang: Lang,
  key: Key,
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
    if ((await clockwork.access.may(store, me, { deed: "see-desk" })) !== true) {
      await refuse(response, lang, "coordinators-only");
      return;
    }
    response.type("html").send(await page(lang));
  });

  app.post("/coordinator/switches", async (request, response) => {
    const form = SwitchForm.safeParse(request.body);
    if (!form.success) {
      await wrong(response, langOf(request));
      return;
    }
    const { name, value, lang } = form.data;
    const turned = await clockwork.turnSwitches(me, { [name]: value === "on" });
    await say(response, lang, turned.kind === "turned" ? "done" : "denied");
  });

  app.post("/coordinator/clocks", async (request, response) => {
    const form = ClockForm.safeParse(request.body);
    const plan = plans.datasets.find(({ id }) => id === form.data?.plan)?.id;
    if (!form.success || plan === undefined) {
      await wrong(response, langOf(request));
      return;
    }
    const decided = await clockwork.decideClock(me, { kind: form.data.kind, plan }, `page:${form.data.key}`);
    await say(response, form.data.lang, outcomeOf(decided));
  });

  app.post("/coordinator/dates", async (request, response) => {
    const form = DateForm.safeParse(request.body);
    if (!form.success) {
      await wrong(response, langOf(request));
      return;
    }
    const { lang, kind, planned, date = planned, time } = form.data;
    const occurrence = form.data.occurrence as OccurrenceId;
    const decided = await clockwork.decideClock(
      me,
      kind === "cancelled"
        ? { kind, occurrence }
        : { kind: date.equals(planned) ? kind : "changed", occurrence, date, ...(time === undefined ? {} : { time }) },
      `page:${form.data.key}`,
    );
    await say(response, lang, outcomeOf(decided));
  });

  app.post("/coordinator/roles", async (request, response) => {
    const form = RoleForm.safeParse(request.body);
    const scope = form.success ? scopeOf(form.data.scope, plans) : undefined;
    if (!form.success || !scope) {
      await wrong(response, langOf(request));
      return;
    }
    const { lang, person, name, kind } = form.data;
    const decided = await clockwork.decideRole(me, { person: person as PersonId, name, scope }, { kind });
    if (decided.kind === "denied") await refuse(response, lang, decided.because);
    else await say(response, lang, roleOutcomes[decided.kind]);
  });

  app.post("/coordinator/feeds", async (request, response) => {
    const form = FeedForm.safeParse(request.body);
    const plan = plans.datasets.find(({ id }) => id === form.data?.plan)?.id;
    if (!form.success || plan === undefined) {
      await wrong(response, langOf(request));
      return;
    }
    const { lang, kind } = form.data;
    if (kind === "revoke") {
      await say(response, lang, (await clock.feeds.revoke(me, plan)) ? "done" : "denied");
      return;
    }
    const token = await clock.feeds.issue(me, plan);
    if (token === undefined) {
      await say(response, lang, "denied");
      return;
    }
    const address = `${clock.publicUrl}/calendar/${plan}.ics?token=${token}&lang=${lang}`;
    const said = html`<p>${deskWords[lang].feedMade}: <code class="address">${address}</code></p>`;
    await send(response, lang, { status: 200, said });
  });

  async function say(response: Response, lang: Language, outcome: DeskOutcome | "denied"): Promise<void> {
    if (outcome === "denied") await refuse(response, lang, "coordinators-only");
    else
      await send(response, lang, { status: outcome.endsWith("unknown") ? 404 : 200, said: deskOutcome(outcome, lang) });
  }

  function refuse(response: Response, lang: Language, because: Denied): Promise<void> {
    return send(response, lang, { status: 403, said: pressWords[lang].denied[because] });
  }

  function wrong(response: Response, lang: Language): Promise<void> {
    return send(response, lang, { status: 400, said: clockPageWords[lang].notSaved });
  }

  /** Says what became of a form: above the desk to those who may see it, else alone. */
  async function send(
    response: Response,
    lang: Language,
    { status, said }: { readonly status: number; readonly said: Html | string },
  ): Promise<void> {
    const sees = (await clockwork.access.may(store, me, { deed: "see-desk" })) === true;
    response
      .status(status)
      .type("html")
      .send(sees ? await page(lang, said) : deskless(lang, said));
  }

  async function page(lang: Language, said?: Html | string): Promise<string> {
    const { founding, organisationOf } = clockwork;
    const day = today(clock);
    const view = await overview({ plans, store, founding, organisationOf }, { by: me, today: day });
    return coordinatorPage({ lang, plans, view, today: day, said });
  }
}

function outcomeOf({ kind }: Decided): DeskOutcome | "denied" {
  return kind === "decided" ? "done" : kind;
}
