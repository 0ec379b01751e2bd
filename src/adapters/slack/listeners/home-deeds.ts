import type { ButtonAction, DatepickerAction, StaticSelectAction } from "@slack/bolt";
import { planClockOf, roleDecisionOf } from "../../../application/coordination/decision-text.ts";
import { changeWishes, decideRequest, pauseAll, turnClock } from "../../../application/coordination/desk-deeds.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import type { WhyNot } from "../../../domain/access/why-not.ts";
import { languages } from "../../../domain/plan/language.ts";
import type { Desk } from "./desk.ts";

export type HomeAction = ButtonAction | DatepickerAction | StaticSelectAction;

type HomeDeed = (desk: Desk, by: PersonId, action: HomeAction) => Promise<WhyNot | undefined>;

/** What is done on the Home tab with one press, by the names of the buttons. */
export const homeDeeds: Readonly<Record<string, HomeDeed>> = {
  "home:language": async (desk, by, action) => {
    const chosen = action.type === "static_select" ? action.selected_option.value : "";
    const language = languages.find((each) => each === chosen);
    return language && changeWishes(desk, by, { language });
  },
  "home:silent": (desk, by, action) => {
    const day = action.type === "datepicker" ? action.selected_date : undefined;
    return changeWishes(desk, by, { silentUntil: day ? Temporal.PlainDate.from(day) : undefined });
  },
  "home:pause": (desk, by, action) => pauseAll(desk, by, valueOf(action) === "on"),
  "home:continue": (desk, by, action) => turnClock(desk, by, planClockOf(valueOf(action), desk.plans)),
  "home:role": (desk, by, action) => decideRequest(desk, by, roleDecisionOf(valueOf(action), desk.plans)),
};

function valueOf(action: HomeAction): string {
  return action.type === "button" ? (action.value ?? "") : "";
}
