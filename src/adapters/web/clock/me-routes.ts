import type { Express, Request } from "express";
import { z } from "zod";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { roleNames } from "../../../domain/access/role.ts";
import { scopeOf } from "../../../domain/access/scope-text.ts";
import { isSendingTime } from "../../../domain/duty/sending-time.ts";
import { languages, type Language } from "../../../domain/plan/language.ts";
import { Day, Lang, langOf, orEmpty, Time } from "./form.ts";
import type { LivingClock } from "./living-clock.ts";
import { mePage } from "./me-page.ts";

const RoleForm = z.object({ lang: Lang, name: z.enum(roleNames), scope: z.string().max(300) });
const WishForm = z.object({
  lang: Lang,
  language: z.enum(languages),
  sendTime: orEmpty(Time.refine(isSendingTime)),
  silentUntil: orEmpty(Day),
});

/** One's own roles and wishes, and one's own data. */
export function meRoutes(app: Express, clock: LivingClock): void {
  const { me, plans, store, clockwork } = clock;

  app.get("/me", async (request, response) => {
    response.type("html").send(await page(langOf(request)));
  });

  app.post("/me/roles", async (request, response) => {
    const lang = langOf(request);
    const words = clockPageWords[lang];
    const form = RoleForm.safeParse(request.body);
    const scope = form.success ? scopeOf(form.data.scope, plans) : undefined;
    if (!form.success || !scope)
      return void response
        .status(400)
        .type("html")
        .send(await page(lang, words.notSaved));
    const { kind } = await clockwork.requestRole(me, { name: form.data.name, scope });
    const said = { requested: words.requested, approved: words.approved, already: words.alreadyAsked }[kind];
    response.type("html").send(await page(lang, said));
  });

  app.post("/me/roles/end", async (request, response) => {
    const lang = langOf(request);
    const form = RoleForm.safeParse(request.body);
    const scope = form.success ? scopeOf(form.data.scope, plans) : undefined;
    const role = form.success && scope ? { person: me, name: form.data.name, scope } : undefined;
    const ended = role && (await clockwork.decideRole(me, role, { kind: "end" }));
    const done = ended?.kind === "changed";
    response
      .status(done ? 200 : 400)
      .type("html")
      .send(await page(lang, done ? clockPageWords[lang].saved : clockPageWords[lang].notSaved));
  });

  app.post("/me/wishes", async (request, response) => {
    const lang = langOf(request);
    const form = WishForm.safeParse(request.body);
    if (!form.success)
      return void response
        .status(400)
        .type("html")
        .send(await page(lang, clockPageWords[lang].notSaved));
    const { language, sendTime, silentUntil } = form.data;
    await clockwork.setWishes(me, { language, sendTime, silentUntil });
    response.type("html").send(await page(lang, clockPageWords[lang].saved));
  });

  app.get("/me/data.json", async (_request, response) => {
    response.attachment("vuosikello-data.json").json(await clockwork.exportOwnData(me, me));
  });

  app.post("/me/erase", async (request, response) => {
    const lang = langOf(request);
    const sure = isSure(request);
    if (sure) await clockwork.eraseOwnData(me, me);
    response
      .status(sure ? 200 : 400)
      .type("html")
      .send(await page(lang, sure ? clockPageWords[lang].erased : clockPageWords[lang].notSaved));
  });

  async function page(lang: Language, said?: string): Promise<string> {
    const [person, roles] = await Promise.all([store.people.find(me), clockwork.access.rolesIn(store)]);
    return mePage({ lang, plans, person, roles: roles.filter((role) => role.person === me), said });
  }
}

function isSure(request: Request): boolean {
  return z.object({ sure: z.literal("yes") }).safeParse(request.body).success;
}
