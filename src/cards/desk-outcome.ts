import type { Language } from "../domain/plan/language.ts";
import { clockPageWords } from "./clock-page-words.ts";
import { deskWords } from "./desk-words.ts";
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
