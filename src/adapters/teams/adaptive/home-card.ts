import type { CardElementArray } from "@microsoft/teams.cards";
import type { OwnDesk } from "../../../application/people/own-desk.ts";
import type { Card } from "../../../cards/card.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { languageOptions } from "../../../cards/option.ts";
import { nextLines, roleLines, waitingLines } from "../../../cards/own-lines.ts";
import { plainText } from "../../../cards/plain-text.ts";
import { viewWords } from "../../../cards/view-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { cardMessage, type TeamsMessage } from "./adaptive-card.ts";
import { buttonRows, heading, type Press } from "./card-parts.ts";
import { choiceInput, dateInput } from "./form-parts.ts";

/** What a person has before them. */
export interface Own extends OwnDesk {
  readonly lang: Language;
  readonly plans: Plans;
  readonly today: Temporal.PlainDate;
  /** Whether a coordinator's desk can be opened from here. */
  readonly coordinator: boolean;
}

/** As many of each as a message has room for with their buttons, nearly always; it says how many more there are. */
const [waitingShown, datesShown, rolesShown] = [10, 8, 10];

/** One's own things as a message: what waits with its buttons, the next dates, one's roles, and how one wants messages. */
export function homeMessage(own: Own): TeamsMessage {
  const { lang, plans, waiting, next, roles } = own;
  const card: Card = {
    ...{ lang, sources: [], suggestions: [] },
    lines: [
      ...waitingLines(waiting, { plans, lang, most: waitingShown }),
      ...nextLines(next, { lang, most: datesShown }),
      ...roleLines(roles, { plans, lang, most: rolesShown }),
    ],
  };
  return cardMessage(card, plainText(card).text, { under: underneath(own), elsewhere: "later" });
}

function underneath({ lang, person, today, coordinator }: Own): CardElementArray {
  const words = clockPageWords[lang];
  const silent = person?.silentUntil;
  const paused = silent !== undefined && Temporal.PlainDate.compare(today, silent) < 0;
  const desk: readonly Press[] = coordinator ? [{ action: "desk", title: words.coordinator }] : [];
  return [
    ...buttonRows([{ action: "register", title: words.roleAsk }, ...desk]),
    heading(words.messages),
    ...choiceInput({
      ...{ field: "language", label: words.language, lang },
      ...{ options: languageOptions(), value: person?.language ?? lang },
    }),
    dateInput({ field: "silent", label: words.silentUntil, lang, value: paused ? silent : undefined, optional: true }),
    ...buttonRows([
      { action: "save-wishes", title: words.save, about: words.messages, withInputs: true },
      { action: "home", title: viewWords[lang].refresh },
      { action: "export", title: words.exportData },
      { action: "erase", title: words.eraseData },
    ]),
  ];
}
