import { localDay } from "../domain/calendar/local-day.ts";
import type { Denied } from "../domain/access/may.ts";
import type { Acted, Refusal } from "../domain/duty/duty-action.ts";
import type { DutyState } from "../domain/duty/duty.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Card, CardAction, Part } from "./card.ts";
import { digestWords } from "./digest-words.ts";
import { line, say } from "./line.ts";
import { dayPart } from "./occurrence-words.ts";
import { pressWords } from "./press-words.ts";

/** What became of a press of a button. */
export type PressResult =
  | { readonly kind: "acted"; readonly acted: Acted }
  | { readonly kind: "denied"; readonly because: Denied }
  | { readonly kind: "no-such-duty" | "repeated" };

/** Says what a press did, or why it changed nothing. */
export function pressCard(result: PressResult, lang: Language): Card {
  const said = line("lead", resultParts(result, lang));
  const actions = undoOf(result, lang);
  return { lang, lines: [actions.length === 0 ? said : { ...said, actions }], sources: [], suggestions: [] };
}

/** The way back from a press that has changed the duty's state. */
function undoOf(result: PressResult, lang: Language): readonly CardAction[] {
  if (result.kind !== "acted" || result.acted.kind !== "changed" || result.acted.snooze) return [];
  const { duty } = result.acted;
  const back = duty.state.kind !== "open" && duty.state.kind !== "cancelled";
  return back ? [{ action: "undo", duty: duty.id, label: digestWords[lang].actions.undo }] : [];
}

function resultParts(result: PressResult, lang: Language): Part[] {
  const words = pressWords[lang];
  switch (result.kind) {
    case "acted":
      return actedParts(result.acted, lang);
    case "denied":
      return say`${words.denied[result.because]}`;
    case "no-such-duty":
      return say`${words.noSuchDuty}`;
    case "repeated":
      return say`${words.repeated}`;
    default:
      return result satisfies never;
  }
}

function actedParts(acted: Acted, lang: Language): Part[] {
  const words = pressWords[lang];
  switch (acted.kind) {
    case "changed": {
      if (acted.snooze) return say`${words.snoozed} ${dayPart(acted.snooze.day, lang)}.`;
      return say`${words.changed}: ${digestWords[lang].states[acted.duty.state.kind]}.`;
    }
    case "unchanged":
      return say`${words.already}: ${stateParts(acted.because.state, lang)}.`;
    case "refused":
      return refusedParts(acted.because, lang);
    default:
      return acted satisfies never;
  }
}

/** The state and the day it came about; who did it is not told. */
function stateParts(state: DutyState, lang: Language): Part[] {
  const said = digestWords[lang].states[state.kind];
  if (!("at" in state)) return say`${said}`;
  return say`${said} ${dayPart(localDay(state.at), lang)}`;
}

function refusedParts(refusal: Refusal, lang: Language): Part[] {
  const words = pressWords[lang].refused;
  const said = words[refusal.kind];
  if (refusal.kind === "unconfirmed") return say`${said} ${dayPart(refusal.due, lang)}.`;
  if (refusal.kind === "no-day-to-send" || refusal.kind === "not-in-the-future")
    return say`${said} (${dayPart(refusal.until, lang)}).`;
  return say`${said}`;
}
