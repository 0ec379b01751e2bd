import type { Language } from "../domain/plan/language.ts";
import type { PlanRecord } from "../domain/plan/plans.ts";
import type { Answer } from "../domain/query/answer.ts";
import type { Choice, Courtesy } from "../domain/query/query.ts";
import type { Card, Part } from "./card.ts";
import { line, say } from "./line.ts";
import { name, translatedName, type Writing } from "./parts.ts";
import { textOf } from "./plain-text.ts";
import { talkWords } from "./talk-words.ts";

export function courtesyCard(of: Courtesy, { lang }: Writing): Card {
  return plain(lang, talkWords[lang].courtesy[of], of === "hello" || of === "who-are-you" ? examples(lang) : []);
}

export function outOfScopeCard({ lang }: Writing): Card {
  return plain(lang, talkWords[lang].outOfScope, examples(lang));
}

/** What goes out when an answer could not be trusted. */
export function apologyCard(lang: Language): Card {
  return plain(lang, talkWords[lang].apology, []);
}

/** What can be asked: the plans that are known, and questions to begin with. */
export function capabilitiesCard({ datasets }: Extract<Answer, { kind: "capabilities" }>, { lang }: Writing): Card {
  const words = talkWords[lang];
  return {
    lang,
    lines: [
      line("lead", say`${words.capabilities}`),
      line("heading", say`${words.plans}:`),
      ...datasets.map((each) => line("item", [name(each, each.title[lang])])),
      line("heading", say`${words.examples}:`),
      ...words.questions.map((question) => line("item", [{ kind: "furniture", text: question }])),
    ],
    sources: [],
    suggestions: words.questions,
  };
}

/** Asks which one was meant. */
export function ambiguousCard(choices: readonly Choice[], { plans, lang }: Writing): Card {
  const named = choices.map((choice) => plans.find(choice.record)).filter((record) => record !== undefined);
  const titles = named.map((record) => titleOf(record, lang));
  return {
    lang,
    lines: [
      line("lead", say`${talkWords[lang].which}`),
      ...titles.map((title, at) => line("body", [{ kind: "furniture", text: `${at + 1}. ` }, title])),
    ],
    sources: [],
    suggestions: titles.map((title) => title.text),
  };
}

/** We do not know the asker's unit; how to name it, by a unit that the plans have. */
export function unknownAskerCard({ plans, lang }: Writing): Card {
  const words = talkWords[lang];
  const part = plans.units.filter((each) => (each.id as string) !== `${each.organisation}.${each.organisation}`);
  const unit = part.find((each) => plans.rows.some((row) => row.units.includes(each.id)));
  const [before, after] = words.whatDoes;
  const question = unit ? say`${before}${name(unit, unit.name[lang])}${after}` : [];
  const example = unit ? [line("body", say`${words.nameUnit}: ${question}`)] : [];
  return {
    lang,
    lines: [line("lead", say`${words.unknownUnit}`), ...example],
    sources: [],
    suggestions: unit ? [textOf(question)] : [],
  };
}

/** A record as a choice is called. */
export function titleOf(record: PlanRecord, lang: Language): Part {
  switch (record.kind) {
    case "dataset":
      return name(record, record.shortTitle[lang]);
    case "document":
    case "decision":
    case "calendar-entry":
      return translatedName(record, record.title, lang);
    case "organisation":
    case "unit":
    case "goal":
    case "objective":
    case "indicator":
      return translatedName(record, record.name, lang);
    case "measure":
    case "priority":
    case "realised-measure":
      return finnishName(record, record.text, lang);
    case "fact":
      return name(record, record.subject[lang]);
    case "term":
      return translatedName(record, record.term, lang);
    case "action-row":
    case "observation":
      return finnishName(record, record.source.section, lang);
  }
}

/** A name that has only the source's own Finnish wording. */
function finnishName(record: PlanRecord, text: string, lang: Language): Part {
  return lang === "fi" ? name(record, text) : { kind: "name", text, record: record.id, lang: "fi" };
}

export function examples(lang: Language): readonly string[] {
  return talkWords[lang].questions;
}

function plain(lang: Language, text: string, suggestions: readonly string[]): Card {
  return { lang, lines: [line("lead", say`${text}`)], sources: [], suggestions };
}
