import type { Overview } from "../../application/coordination/overview.ts";
import { clockText, partyTexts, requestText, troubleTexts, wrongTexts } from "../../cards/desk-lines.ts";
import { deskWords } from "../../cards/desk-words.ts";
import { occurrenceText } from "../../cards/occurrence-text.ts";
import { scopeText } from "../../domain/access/scope-text.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";

/** A coordinator's desk as lines of text: what waits for somebody first. What can be decided stands with its flags. */
export function deskText(view: Overview, plans: Plans, lang: Language): string {
  const words = deskWords[lang];
  const dates = view.occurrences.map((each) =>
    decidable(occurrenceText(each, lang), `confirm --occurrence ${each.id}`),
  );
  const lacking = partyTexts(view.withoutRecipient, plans, lang);
  return [
    ...(view.everywhere ? [section(words.sending, sending(view, lang))] : []),
    section(words.requests, requests(view, plans, lang), words.noRequests),
    ...(view.everywhere ? [section(words.trouble, troubleTexts(view.trouble, lang), words.noTrouble)] : []),
    section(words.clocks, clocks(view, plans, lang), words.noClocks),
    section(words.dates, dates, words.noDates),
    section(words.withoutRecipient, lacking, words.allHaveRecipient),
    ...(view.everywhere ? [section(words.wrongAnswers, wrongTexts(view.wrongAnswers, lang), words.noWrong)] : []),
  ].join("\n\n");
}

/** A heading with its lines, or what is said when there are none. */
function section(heading: string, lines: readonly string[], none = ""): string {
  return [heading, ...(lines.length === 0 ? [none] : lines).map(indented)].join("\n");
}

function sending({ switches: { paused, managerStep, model } }: Overview, lang: Language): readonly string[] {
  const words = deskWords[lang];
  return [
    decidable(paused ? words.paused : words.running, paused ? "resume" : "pause"),
    decidable(managerStep ? words.managerOn : words.managerOff, managerStep ? "managers-off" : "managers-on"),
    decidable(model ? words.modelOn : words.modelOff, model ? "model-off" : "model-on"),
  ];
}

function requests({ roles }: Overview, plans: Plans, lang: Language): readonly string[] {
  return roles
    .filter(({ state }) => state.kind === "requested")
    .map((role) => {
      const flags = `--person ${role.person} --role ${role.name} --scope ${scopeText(role.scope)}`;
      return decidable(requestText(role, plans, lang), `approve|refuse ${flags}`);
    });
}

function clocks({ continuable, continued }: Overview, plans: Plans, lang: Language): readonly string[] {
  return plans.datasets
    .filter(({ id }) => continuable.has(id))
    .map((dataset) => {
      const goesOn = continued.has(dataset.id);
      return decidable(clockText(dataset, goesOn, lang), `${goesOn ? "stop" : "continue"} --plan ${dataset.id}`);
    });
}

function decidable(text: string, deed: string): string {
  return `${text}\n  --do ${deed}`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
