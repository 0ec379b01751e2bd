import type { Express } from "express";
import { z } from "zod";
import { today } from "../../../application/clock.ts";
import type { Press, Pressed } from "../../../application/duties/act-on-duty.ts";
import { readInbox } from "../../../application/reminders/read-inbox.ts";
import type { Card } from "../../../cards/card.ts";
import { formatMoment } from "../../../cards/format.ts";
import { pressCard } from "../../../cards/press-card.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import { overlayOf } from "../../../domain/calendar/clock-decision.ts";
import type { DutyAction } from "../../../domain/duty/duty-action.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import { clockPageWords as words } from "../../../cards/clock-page-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { Day, Key, Lang, langOf, orEmpty } from "./form.ts";
import { inboxPage } from "./inbox-page.ts";
import type { LivingClock } from "./living-clock.ts";

const PressForm = z.object({
  lang: Lang,
  duty: z.string().max(300),
  key: Key,
  action: z.enum(["acknowledge", "deliver", "snooze", "delegate", "undo"]),
  until: orEmpty(Day),
  confirmed: z.literal("yes").optional(),
  to: z.string().min(1).max(200).optional(),
});

/** The page's own post: reminders with their buttons. */
export function inboxRoutes(app: Express, clock: LivingClock): void {
  const { me, store, clockwork } = clock;

  app.get("/inbox", async (request, response) => {
    response.type("html").send(await page(langOf(request)));
  });

  app.post("/duties", async (request, response) => {
    const form = PressForm.safeParse(request.body);
    const lang = langOf(request);
    const press = form.data && pressOf(me, form.data, await others());
    if (form.data && !press)
      return void response
        .status(400)
        .type("html")
        .send(await page(lang, words[lang].choose));
    const pressed = press ? await clockwork.act(press) : ({ kind: "no-such-duty" } as const);
    response.status(statusOf(pressed)).type("html");
    response.send(await page(lang, pressCard(pressed, lang)));
  });

  app.post("/clock/next", async (request, response) => {
    const lang = langOf(request);
    const found = clock.step !== undefined && (await clock.step());
    const told = `${words[lang].arrived} ${formatMoment(clock.now(), lang)}.`;
    response.type("html").send(await page(lang, found ? told : words[lang].noMore));
  });

  /** To whom a duty can be handed over. */
  async function others(): Promise<readonly PersonId[]> {
    const known = (await clockwork.access.rolesIn(store)).map(({ person }) => person);
    return [...new Set(known)].filter((person) => person !== me);
  }

  async function page(lang: Language, said?: Card | string): Promise<string> {
    const messages = await readInbox({ store, write: clockwork.write }, me);
    const { continued } = overlayOf(await store.clock.decisions());
    return inboxPage({
      ...{ lang, messages, said },
      people: await others(),
      tomorrow: today(clock).add({ days: 1 }),
      clockGoesOn: continued === "all" || continued.size > 0 || anyRunsYet(clock),
      trial: clock.step === undefined ? undefined : clock.now(),
    });
  }
}

/** Whether a plan has not ended yet, so that its clock goes on by itself. */
function anyRunsYet({ plans, ...clock }: LivingClock): boolean {
  const day = today(clock).toString();
  const withClock = new Set(plans.entries.map(({ plan }) => plan));
  return plans.datasets.some(({ id, validity }) => withClock.has(id) && validity.to >= day);
}

/** A press that its presser may not make is refused; one that changes nothing for another reason is answered. */
function statusOf({ kind }: Pressed): number {
  if (kind === "denied") return 403;
  return kind === "no-such-duty" ? 404 : 200;
}

/** The press that a form asks for; undefined when its day or person is missing. */
function pressOf(me: PersonId, form: z.infer<typeof PressForm>, others: readonly PersonId[]): Press | undefined {
  const action = actionOf(form, others);
  return action && { by: me, duty: form.duty as DutyId, key: `page:${form.key}`, action };
}

function actionOf(
  { action, until, confirmed, to }: z.infer<typeof PressForm>,
  others: readonly PersonId[],
): DutyAction | undefined {
  switch (action) {
    case "acknowledge":
    case "deliver":
    case "undo":
      return { kind: action };
    case "snooze":
      return until && { kind: action, until, confirmed: confirmed === "yes" };
    case "delegate": {
      const person = others.find((each) => each === to);
      return person && { kind: action, to: person };
    }
    default:
      return action satisfies never;
  }
}
