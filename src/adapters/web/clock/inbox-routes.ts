import type { Express } from "express";
import { z } from "zod";
import type { Press } from "../../../application/duties/act-on-duty.ts";
import type { InboxItem } from "../../../application/store.ts";
import type { Card } from "../../../cards/card.ts";
import { pressCard } from "../../../cards/press-card.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import { personDestination, type MessageId } from "../../../domain/duty/message.ts";
import type { DutyAction } from "../../../domain/duty/duty-action.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import { Day, Lang, langOf, orEmpty } from "./form.ts";
import { inboxPage } from "./inbox-page.ts";
import type { LivingClock } from "./living-clock.ts";

/** As many messages as one looks through. */
const messagesShown = 20;

const PressForm = z.object({
  lang: Lang,
  duty: z.string().max(300),
  key: z.uuid(),
  action: z.enum(["acknowledge", "deliver", "snooze", "delegate", "undo"]),
  until: orEmpty(Day),
  confirmed: z.literal("yes").optional(),
  to: z.string().max(200).optional(),
});

/** The page's own post: reminders with their buttons. */
export function inboxRoutes(app: Express, clock: LivingClock): void {
  app.get("/inbox", async (request, response) => {
    response.type("html").send(await page(langOf(request)));
  });

  app.post("/duties", async (request, response) => {
    const parsed = PressForm.safeParse(request.body);
    const press = parsed.success ? pressOf(clock, parsed.data) : undefined;
    const lang = langOf(request);
    if (!press) {
      response
        .status(400)
        .type("html")
        .send(await page(lang, pressCard({ kind: "no-such-duty" }, lang)));
      return;
    }
    const pressed = await clock.clockwork.act(press);
    response.type("html").send(await page(lang, pressCard(pressed, lang)));
  });

  app.post("/clock/next", async (request, response) => {
    const found = clock.step === undefined || (await clock.step());
    const lang = langOf(request);
    response.type("html").send(await page(lang, undefined, found));
  });

  async function page(lang: z.infer<typeof Lang>, said?: Card, found = true): Promise<string> {
    const items = (await clock.store.inbox.of(personDestination(clock.me))).slice(0, messagesShown);
    const messages = await Promise.all(items.map(async (item) => ({ ...item, card: await cardOf(clock, item) })));
    const people = (await clock.clockwork.access.rolesIn(clock.store)).map(({ person }) => person);
    const others = [...new Set(people)].filter((person) => person !== clock.me);
    const trial = clock.step === undefined ? undefined : { now: clock.now(), found };
    return inboxPage({ lang, messages, people: others, said, trial });
  }
}

/** The card as its duties stand now. */
async function cardOf({ store, clockwork }: LivingClock, { id }: InboxItem): Promise<Card | undefined> {
  const message = await store.outbox.find(id as MessageId);
  if (!message) return undefined;
  const written = await clockwork.write(message, await store.outbox.remindersIn(message.id), false);
  return written?.card;
}

function pressOf({ me }: LivingClock, form: z.infer<typeof PressForm>): Press | undefined {
  const action = actionOf(form);
  return action && { by: me, duty: form.duty as DutyId, key: `page:${form.key}`, action };
}

function actionOf({ action, until, confirmed, to }: z.infer<typeof PressForm>): DutyAction | undefined {
  switch (action) {
    case "acknowledge":
    case "deliver":
    case "undo":
      return { kind: action };
    case "snooze":
      return until && { kind: action, until, confirmed: confirmed === "yes" };
    case "delegate":
      return to === undefined ? undefined : { kind: action, to: to as PersonId };
    default:
      return action satisfies never;
  }
}
