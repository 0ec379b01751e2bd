import type { RecipientRole } from "../domain/access/recipients.ts";
import type { Because, Move } from "../domain/duty/because.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Line, Part } from "./card.ts";
import { dayPart, reasonWord } from "./occurrence-words.ts";
import { line, say } from "./line.ts";

interface ReasonWords {
  /** Of one day, and of more. */
  readonly before: readonly [string, string];
  readonly onTheDay: string;
  readonly missing: string;
  readonly workingDays: readonly [string, string];
  readonly to: Readonly<Record<RecipientRole, string>>;
  readonly toCoordinator: string;
  readonly review: string;
  readonly dateChanged: string;
  readonly calledOff: string;
  readonly handedOver: string;
  readonly snoozed: string;
  readonly freeDay: readonly [string, string];
  readonly july: readonly [string, string];
  readonly late: readonly [string, string];
}

const words: Readonly<Record<Language, ReasonWords>> = {
  fi: {
    before: ["päivä ennen", "päivää ennen"],
    onTheDay: "samana päivänä",
    missing: "raporttia ei ole annettu, myöhässä",
    workingDays: ["työpäivän", "työpäivää"],
    to: { owner: "vastaavalle", deputy: "sijaiselle", contact: "yhteyshenkilölle", manager: "esihenkilölle" },
    toCoordinator: "koordinaattorille",
    review: "yhteenveto määräajan jälkeen",
    dateChanged: "päivä on muuttunut, aiemmin",
    calledOff: "peruttu",
    handedOver: "siirretty hänelle",
    snoozed: "pyydetty muistutus",
    freeDay: ["siirtyi päivästä", "koska se on"],
    july: ["siirtyi päivästä", "koska heinäkuu on hiljainen"],
    late: ["sen päivä", "oli jo mennyt"],
  },
  sv: {
    before: ["dag före", "dagar före"],
    onTheDay: "samma dag",
    missing: "rapporten har inte lämnats, försenad",
    workingDays: ["arbetsdag", "arbetsdagar"],
    to: {
      owner: "till den ansvariga",
      deputy: "till ersättaren",
      contact: "till kontaktpersonen",
      manager: "till chefen",
    },
    toCoordinator: "till koordinatorn",
    review: "sammandrag efter sista dagen",
    dateChanged: "dagen har ändrats, tidigare",
    calledOff: "inställt",
    handedOver: "överlåtet till personen",
    snoozed: "begärd påminnelse",
    freeDay: ["flyttad från", "eftersom det är"],
    july: ["flyttad från", "eftersom juli är tyst"],
    late: ["dess dag", "hade redan gått"],
  },
  en: {
    before: ["day before", "days before"],
    onTheDay: "on the day",
    missing: "the report has not been delivered, late by",
    workingDays: ["working day", "working days"],
    to: { owner: "to the owner", deputy: "to the deputy", contact: "to the contact", manager: "to the manager" },
    toCoordinator: "to the coordinator",
    review: "summary after the due date",
    dateChanged: "the date has changed, it was",
    calledOff: "called off",
    handedOver: "handed over to them",
    snoozed: "asked for",
    freeDay: ["moved from", "which is"],
    july: ["moved from", "since July is quiet"],
    late: ["its day", "had passed"],
  },
};

/** Why a reminder goes on its day and to its reader, for coordinators: "14 päivää ennen; siirtyi päivästä …". */
export function reasonParts(because: Because, lang: Language): Part[] {
  const moves = "moves" in because ? because.moves.flatMap((move) => say`; ${moveParts(move, lang)}`) : [];
  return [...mainReason(because, lang), ...moves];
}

/** The same as a line of its own. */
export function reasonLine(because: Because, lang: Language): Line {
  return line("body", reasonParts(because, lang));
}

function mainReason(because: Because, lang: Language): Part[] {
  const said = words[lang];
  switch (because.kind) {
    case "lead":
      return because.daysLeft === 0 ? say`${said.onTheDay}` : counted(because.daysLeft, said.before);
    case "overdue":
      return say`${said.missing} ${counted(because.workingDays, said.workingDays)}, ${said.to[because.to]}`;
    case "review":
      return say`${said.review}`;
    case "nudge":
      return say`${said.missing} ${counted(because.workingDays, said.workingDays)}, ${said.toCoordinator}`;
    case "date-changed":
      return say`${said.dateChanged} ${dayPart(because.told, lang)}`;
    case "called-off":
      return say`${said.calledOff}`;
    case "handed-over":
      return say`${said.handedOver}`;
    case "snoozed":
      return say`${said.snoozed}`;
    default:
      return because satisfies never;
  }
}

function moveParts(move: Move, lang: Language): Part[] {
  const said = words[lang];
  const from = dayPart(move.from, lang);
  switch (move.kind) {
    case "free-day":
      return say`${said.freeDay[0]} ${from}, ${said.freeDay[1]} ${reasonWord(move.because, lang)}`;
    case "quiet-july":
      return say`${said.july[0]} ${from}, ${said.july[1]}`;
    case "planned-late":
      return say`${said.late[0]} ${from} ${said.late[1]}`;
    default:
      return move satisfies never;
  }
}

/** A number of days with its word, of which there is one for one and one for more. */
function counted(count: number, [one, more]: readonly [string, string]): Part[] {
  return say`${{ kind: "occurrence", text: String(count) } satisfies Part} ${count === 1 ? one : more}`;
}
