import { personAt, type Message } from "../domain/duty/message.ts";
import type { Dataset } from "../domain/plan/dataset.ts";
import type { Language } from "../domain/plan/language.ts";
import { clockPageWords } from "./clock-page-words.ts";
import { deskLogWords } from "./desk-log-words.ts";
import { deskWords } from "./desk-words.ts";
import { formatDay } from "./format.ts";
import { personText } from "./person-part.ts";
import { pressWords } from "./press-words.ts";

/** What became of a coordinator's deed. */
export type DeskOutcome = "done" | "repeated" | "unknown" | "role-unknown" | "role-already";

/** What becomes of a decision on a role. */
export const roleOutcomes = {
  changed: "done",
  unchanged: "role-already",
  refused: "role-already",
  unknown: "role-unknown",
} as const satisfies Readonly<Record<string, DeskOutcome>>;

/** What became of it, in words. */
export function deskOutcome(outcome: DeskOutcome, lang: Language): string {
  const words = deskWords[lang];
  switch (outcome) {
    case "done":
      return clockPageWords[lang].saved;
    case "repeated":
      return pressWords[lang].repeated;
    case "unknown":
      return words.noSuchOccurrence;
    case "role-unknown":
      return words.roleGone;
    case "role-already":
      return words.roleAlready;
    default:
      return outcome satisfies never;
  }
}

/** A message that did not arrive: "15.4.2027, paikallinen käyttäjä: ei mennyt perille – …". */
export function troubleText({ destination, day, state }: Message, lang: Language): string {
  const words = deskLogWords[lang];
  const reason = "reason" in state ? ` – ${words.reasons[state.reason] ?? state.reason}` : "";
  const to = personText(personAt(destination), lang);
  return `${formatDay(day.toString(), lang)}, ${to}: ${words.messageStates[state.kind]}${reason}`;
}

/** Whether the clock of a plan that has ended goes on: "päättyi 31.12.2025, kelloa jatketaan". */
export function clockText({ validity }: Dataset, goesOn: boolean, lang: Language): string {
  const words = deskWords[lang];
  return `${words.ended} ${formatDay(validity.to, lang)}, ${goesOn ? words.continued : words.stopped}`;
}
