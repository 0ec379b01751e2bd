import { troubleTexts } from "../../../cards/desk-lines.ts";
import { formatMoment } from "../../../cards/format.ts";
import { personText } from "../../../cards/person-part.ts";
import { roleNames } from "../../../domain/access/role.ts";
import { partyOf } from "../../../domain/plan/party-of.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { html, type Html } from "../html.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import type { CoordinatorView } from "./coordinator-view.ts";
import { deskLogWords } from "../../../cards/desk-log-words.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { listOr, section } from "./section.ts";

type Shown = Pick<CoordinatorView, "lang" | "plans" | "view">;

/** Messages that did not arrive, or may not have. */
export function trouble({ lang, view }: Shown): Html {
  const words = deskWords[lang];
  return section(words.trouble, listOr(troubleTexts(view.trouble, lang), words.noTrouble));
}

/** Answers that readers have called wrong, the latest first. */
export function reported({ lang, view }: Shown): Html {
  const words = deskWords[lang];
  const items = view.wrongAnswers.toReversed().map(
    ({ id, question, answer, at }) =>
      html`<details id="wrong-${id}">
        <summary>${formatMoment(at, lang)}: ${question}</summary>
        <p class="told">${answer}</p>
      </details>`,
  );
  return section(words.wrongAnswers, [
    html`<p class="note">${words.wrongAnswersHelp}</p>`,
    listOr(items, words.noWrong),
  ]);
}

/** The latest changes, by whom and when. */
export function log({ lang, plans, view }: Shown): Html {
  const words = deskWords[lang];
  const items = view.log.map(({ by, at, action, target }) => {
    const what = targetText(target, plans, lang);
    return `${formatMoment(at, lang)}, ${personText(by, lang)}: ${deskLogWords[lang].deeds[action] ?? action}${what === "" ? "" : `, ${what}`}`;
  });
  const files = html`<p class="note">
    ${words.logFiles}: <a href="/coordinator/changes.csv" download>CSV</a>,
    <a href="/coordinator/changes.jsonl" download>JSON Lines</a>
  </p>`;
  return section(words.log, [listOr(items, words.noLog), files]);
}

/** What was changed, in words: a plan, a role, or an entry of the calendar with its time and its unit. */
function targetText(target: string, plans: Plans, lang: Language): string {
  const role = roleNames.find((name) => name === target);
  if (role) return clockPageWords[lang].roles[role];
  const [step = "", party = ""] = target.split("/");
  const [named = "", period = ""] = step.split("@");
  const [record, whose] = [plans.find(named), partyOf(party, plans)];
  if (record?.kind === "dataset") return record.shortTitle[lang];
  if (record?.kind !== "calendar-entry") return "";
  const unit = whose ? `, ${whose.name[lang]}` : "";
  return `${record.title[lang]} ${period}${unit}`;
}
