import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { todayOf } from "../../../application/desk.ts";
import type { Press as Pressing } from "../../../application/duties/act-on-duty.ts";
import { askable, snoozeFault } from "../../../application/duties/duty-forms.ts";
import { chatWords } from "../../../cards/chat-words.ts";
import { plainText } from "../../../cards/plain-text.ts";
import { pressCard, type PressResult } from "../../../cards/press-card.ts";
import { holds, type Role } from "../../../domain/access/role.ts";
import type { SnoozeWish } from "../../../domain/duty/duty-action.ts";
import type { Duty, DutyId } from "../../../domain/duty/duty.ts";
import { delegateCard, snoozeCard } from "../adaptive/duty-forms.ts";
import { parseDelegate, parseDuty, parseSnooze } from "../adaptive/parse-press.ts";
import { back } from "./back.ts";
import type { Desk } from "./desk.ts";
import type { Deed, Press, Shown } from "./press.ts";
import { under } from "./under.ts";

/** The buttons of duties and their forms. Who may press is decided by the use case; a refusal leaves the card as it is. */
export const dutyDeeds = {
  acknowledge: (desk, press) => act(desk, press, { kind: "acknowledge" }),
  deliver: (desk, press) => act(desk, press, { kind: "deliver" }),
  undo: (desk, press) => act(desk, press, { kind: "undo" }),
  snooze: (desk, press) => ask(desk, press, "act-on-duty", (duty) => snoozeForm(desk, press, duty)),
  delegate: (desk, press) => ask(desk, press, "delegate", (duty) => delegateForm(desk, press, duty)),
  "save-snooze": async (desk, press) => {
    const [id, wish] = [parseDuty(press.data), parseSnooze(press.data)];
    const fault = id && wish && (await snoozeFault(desk, press.from.person, { id, wish }));
    if (wish && !fault) return act(desk, press, { kind: "snooze", ...wish });
    const said = fault && { fault: textOf({ kind: "acted", acted: fault }, press) };
    return ask(desk, press, "act-on-duty", (duty) =>
      snoozeForm(desk, press, duty, { ...(wish ? { wish } : {}), ...said }),
    );
  },
  "save-delegate": async (desk, press) => {
    const to = parseDelegate(press.data)?.to;
    const known = (await candidates(desk, press)).some(({ person }) => person === to);
    return to !== undefined && known ? act(desk, press, { kind: "delegate", to }) : chatWords[press.lang].left;
  },
  cancel: (desk, press) => back(desk, press, parseDuty(press.data)),
} satisfies Readonly<Record<string, Deed>>;

async function act(desk: Desk, press: Press, action: Pressing["action"]): Promise<Shown> {
  const { from, key } = press;
  const duty = parseDuty(press.data) ?? ("" as DutyId);
  const pressed = await desk.clockwork.act({ by: from.person, duty, action, key });
  if (pressed.kind !== "acted" || pressed.acted.kind !== "changed") return textOf(pressed, press);
  return under(pressCard(pressed, press.lang), await back(desk, press, duty));
}

async function ask(
  desk: Desk,
  press: Press,
  deed: "act-on-duty" | "delegate",
  form: (duty: Duty) => IAdaptiveCard | Promise<IAdaptiveCard>,
): Promise<Shown> {
  const id = parseDuty(press.data) ?? ("" as DutyId);
  const asked = await askable(desk, press.from.person, { id, deed });
  return asked.kind === "askable" ? form(asked.duty) : textOf(asked, press);
}

function snoozeForm(
  desk: Desk,
  { lang }: Press,
  duty: Duty,
  said: { readonly wish?: SnoozeWish; readonly fault?: string } = {},
): IAdaptiveCard {
  const title = titleOf(desk, duty, lang);
  return snoozeCard({ duty: duty.id, title, lang, today: todayOf(desk), due: duty.due, ...said });
}

async function delegateForm(desk: Desk, press: Press, duty: Duty): Promise<IAdaptiveCard> {
  const { plans } = desk;
  const title = titleOf(desk, duty, press.lang);
  return delegateCard({ duty: duty.id, title, lang: press.lang, plans, candidates: await candidates(desk, press) });
}

/** Everybody else who has a role that is in force. */
async function candidates({ clockwork, store, ...desk }: Desk, { from }: Press): Promise<readonly Role[]> {
  const roles = await clockwork.access.rolesIn(store);
  return roles.filter((role) => role.person !== from.person && holds(role, todayOf(desk)));
}

function titleOf({ plans }: Desk, { entry }: Duty, lang: Press["lang"]): string {
  return plans.get("calendar-entry", entry).title[lang];
}

function textOf(result: PressResult, { lang }: Press): string {
  return plainText(pressCard(result, lang)).text;
}
