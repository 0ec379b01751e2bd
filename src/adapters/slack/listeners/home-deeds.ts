import type { ButtonAction, DatepickerAction, StaticSelectAction } from "@slack/bolt";
import { chatWords } from "../../../cards/chat-words.ts";
import type { Denied } from "../../../domain/access/may.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import { languages, type Language } from "../../../domain/plan/language.ts";
import { planClockOf, roleDecisionOf } from "../../../application/coordination/decision-text.ts";
import type { Desk } from "./desk.ts";
import { refusalText } from "./refusal-text.ts";

export type HomeAction = ButtonAction | DatepickerAction | StaticSelectAction;

/** Why nothing was changed, for a reader of any language; undefined when it was. */
export type WhyNot = ((lang: Language) => string) | undefined;

type HomeDeed = (desk: Desk, by: PersonId, action: HomeAction) => Promise<WhyNot>;

/** What is done on the Home tab with one press, by the names of the buttons. */
export const homeDeeds: Readonly<Record<string, HomeDeed>> = {
  "home:language": async (desk, by, action) => {
    const chosen = action.type === "static_select" ? action.selected_option.value : "";
    const language = languages.find((each) => each === chosen);
    if (language) await changeWishes(desk, by, { language });
    return undefined;
  },
  "home:silent": async (desk, by, action) => {
    const day = action.type === "datepicker" ? action.selected_date : undefined;
    await changeWishes(desk, by, { silentUntil: day ? Temporal.PlainDate.from(day) : undefined });
    return undefined;
  },
  "home:pause": async ({ clockwork }, by, action) => {
    const turned = await clockwork.turnSwitches(by, { paused: valueOf(action) === "on" });
    return turned.kind === "denied" ? denied(turned.because) : undefined;
  },
  "home:continue": async ({ clockwork, plans }, by, action) => {
    const wish = planClockOf(valueOf(action), plans);
    if (!wish) return (lang) => chatWords[lang].dateGone;
    const decided = await clockwork.decideClock(by, wish);
    return decided.kind === "denied" ? denied(decided.because) : undefined;
  },
  "home:role": async ({ clockwork, plans }, by, action) => {
    const decision = roleDecisionOf(valueOf(action), plans);
    if (!decision) return (lang) => chatWords[lang].roleGone;
    const decided = await clockwork.decideRole(by, decision.role, { kind: decision.kind });
    switch (decided.kind) {
      case "changed":
        return undefined;
      case "denied":
        return denied(decided.because);
      case "unknown":
        return (lang) => chatWords[lang].roleGone;
      case "unchanged":
      case "refused":
        return (lang) => chatWords[lang].roleDecided;
      default:
        return decided satisfies never;
    }
  },
};

function denied(because: Denied): WhyNot {
  return (lang) => refusalText(because, lang);
}

function valueOf(action: HomeAction): string {
  return action.type === "button" ? (action.value ?? "") : "";
}

type Wishes = Parameters<Desk["clockwork"]["setWishes"]>[1];

async function changeWishes({ store, clockwork }: Desk, by: PersonId, change: Partial<Wishes>): Promise<void> {
  const { language = "fi", sendTime, silentUntil }: Partial<Wishes> = { ...(await store.people.find(by)) };
  await clockwork.setWishes(by, { language, sendTime, silentUntil, ...change });
}
