import type { Overview } from "../../application/coordination/overview.ts";
import { clockText, troubleText } from "../../cards/desk-text.ts";
import { deskWords } from "../../cards/desk-words.ts";
import { formatDay } from "../../cards/format.ts";
import { occurrenceText } from "../../cards/occurrence-text.ts";
import { partyName } from "../../cards/party-name.ts";
import { personText } from "../../cards/person-part.ts";
import { roleText } from "../../cards/role-text.ts";
import { scopeText } from "../../domain/access/scope-text.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";

/** The coordinator's desk as lines of text: what waits for somebody first. What can be decided stands with its flags. */
export function deskText(view: Overview, plans: Plans, lang: Language): string {
  const words = deskWords[lang];
  const { paused, managerStep } = view.switches;
  const sections: readonly (readonly [string, readonly string[], string])[] = [
    [
      words.sending,
      [
        withFlags(paused ? words.paused : words.running, paused ? "resume" : "pause"),
        withFlags(managerStep ? words.managerOn : words.managerOff, managerStep ? "managers-off" : "managers-on"),
      ],
      "",
    ],
    [words.requests, requests(view, plans, lang), words.noRequests],
    [words.trouble, view.trouble.map((each) => troubleText(each, lang)), words.noTrouble],
    [words.clocks, clocks(view, plans, lang), words.noClocks],
    [
      words.dates,
      view.occurrences.map((each) => withFlags(occurrenceText(each, lang), `confirm --occurrence ${each.id}`)),
      words.noDates,
    ],
    [words.withoutRecipient, view.withoutRecipient.map((id) => partyName(id, plans, lang)), words.allHaveRecipient],
    [words.wrongAnswers, wrongAnswers(view, lang), words.noWrong],
  ];
  return sections
    .map(([heading, lines, none]) => [heading, ...(lines.length === 0 ? [none] : lines).map(indented)].join("\n"))
    .join("\n\n");
}

function requests({ roles }: Overview, plans: Plans, lang: Language): readonly string[] {
  return roles
    .filter(({ state }) => state.kind === "requested")
    .map((role) => {
      const flags = `--person ${role.person} --role ${role.name} --scope ${scopeText(role.scope)}`;
      return withFlags(`${personText(role.person, lang)}: ${roleText(role, plans, lang)}`, `approve|refuse ${flags}`);
    });
}

function clocks({ continuable, continued }: Overview, plans: Plans, lang: Language): readonly string[] {
  return plans.datasets
    .filter(({ id }) => continuable.has(id))
    .map((dataset) => {
      const goesOn = continued.has(dataset.id);
      const text = `${dataset.shortTitle[lang]}: ${clockText(dataset, goesOn, lang)}`;
      return withFlags(text, `${goesOn ? "stop" : "continue"} --plan ${dataset.id}`);
    });
}

function wrongAnswers({ wrongAnswers: reported }: Overview, lang: Language): readonly string[] {
  return reported.toReversed().map(({ at, question }) => {
    const day = at.toZonedDateTimeISO("Europe/Helsinki").toPlainDate();
    return `${formatDay(day.toString(), lang)}: ${question}`;
  });
}

function withFlags(text: string, deed: string): string {
  return `${text}\n  --do ${deed}`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
