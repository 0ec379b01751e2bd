import type { Language } from "../domain/plan/language.ts";
import type { Fact } from "../domain/plan/fact.ts";
import type { Priority, RealisedMeasure } from "../domain/plan/goal.ts";
import type { Answer } from "../domain/query/answer.ts";
import type { PlanRecord } from "../domain/plan/plans.ts";
import type { Card, Line, Part } from "./card.ts";
import { endedLine } from "./ended-line.ts";
import { formatDay } from "./format.ts";
import { joined, line, say } from "./line.ts";
import { factValue, name, namesIn, quote, translatedName, type Writing } from "./parts.ts";
import { sourceLine } from "./source-line.ts";

type Of<Kind extends Answer["kind"]> = Extract<Answer, { readonly kind: Kind }>;

/** Facts: the value first when there is one, else subject and value line by line. */
export function factsCard({ facts, originals }: Of<"facts">, writing: Writing): Card {
  const { lang } = writing;
  const [only] = facts;
  const lines =
    facts.length === 1 && only ? [line("lead", told(only, lang))] : facts.map((fact) => line("item", told(fact, lang)));
  const own = originals
    .slice(0, originalsAtMost)
    .map((each) => line("body", say`${inOwnWords[lang]}: «${quote(each, each.text, lang)}»`));
  return withSource([...lines, ...own], facts, writing);
}

/** More of the source's own words than this would hide the fact. */
const originalsAtMost = 2;
const inOwnWords: Readonly<Record<Language, string>> = {
  fi: "Lähteen sanoin",
  sv: "Med källans ord",
  en: "In the source's words",
};

function told(fact: Fact, lang: Language): readonly Part[] {
  const value = say`${name(fact, fact.subject[lang])}: ${factValue(fact, lang)}`;
  const count = namesIn(fact, lang);
  return count ? say`${value} (${count}, ${ourCount[lang]})` : value;
}

const ourCount: Readonly<Record<Language, string>> = {
  fi: "laskimme luettelosta",
  sv: "vi räknade i förteckningen",
  en: "counted by us from the list",
};

const decisionWords: Readonly<
  Record<Language, { decision: string; sent: string; register: string; attachments: string }>
> = {
  fi: { decision: "Päätös", sent: "Ote lähetetään", register: "Diaarinumero", attachments: "Liitteet" },
  sv: { decision: "Beslut", sent: "Utdrag till", register: "Diarienummer", attachments: "Bilagor" },
  en: { decision: "Decision", sent: "Extract sent to", register: "Register number", attachments: "Attachments" },
};

/** Agenda items with what was decided; one item is told whole, several as a list of titles. */
export function decisionsCard({ decisions }: Of<"decisions">, writing: Writing): Card {
  const { lang } = writing;
  const words = decisionWords[lang];
  const [only] = decisions;
  if (decisions.length !== 1 || !only) {
    const items = decisions.map((each) =>
      line("item", say`${name(each, `${each.item} §`)} ${translatedName(each, each.title, lang)}`),
    );
    return withSource(items, decisions, writing);
  }
  const optional = (label: string, values: readonly string[]): Line[] =>
    values.length === 0
      ? []
      : [
          line(
            "body",
            say`${label}: ${joined(
              values.map((each) => quote(only, each, lang)),
              ", ",
            )}`,
          ),
        ];
  const { decision } = only;
  return withSource(
    [
      ...(decision ? [line("lead", say`${words.decision}: ${quote(only, decision.fi, lang)}`)] : []),
      ...(decision && lang !== "fi" ? [line("body", [name(only, decision[lang])])] : []),
      line("body", say`${name(only, `${only.item} §`)} ${translatedName(only, only.title, lang)}`),
      ...optional(words.register, only.register === undefined ? [] : [only.register]),
      ...optional(words.sent, only.sentTo),
      ...optional(words.attachments, only.attachments),
    ],
    decisions,
    writing,
  );
}

/** What was done, or what weight is put on, under the goals it belongs to. */
export function underGoalsCard(records: readonly (RealisedMeasure | Priority)[], writing: Writing): Card {
  const { plans, lang } = writing;
  const byGoal = [...Map.groupBy(records, (each) => each.goal)];
  const lines = byGoal.flatMap(([id, own]) => {
    const goal = plans.get("goal", id);
    return [
      line("heading", [translatedName(goal, goal.name, lang)]),
      ...own.map((each) => line("item", [quote(each, each.text, lang)])),
    ];
  });
  return withSource(lines, records, writing);
}

export function termsCard({ terms }: Of<"terms">, writing: Writing): Card {
  const { lang } = writing;
  const told = terms.map((each) => {
    const definition = {
      kind: "fact",
      text: each.definition[lang],
      value: each.definition[lang],
      record: each.id,
      plan: each.plan,
    } as const;
    return line("lead", say`${translatedName(each, each.term, lang)}: ${definition}`);
  });
  return withSource(told, terms, writing);
}

const indicatorWords: Readonly<Record<Language, { number: string; figures: string; unnumbered: string }>> = {
  fi: { number: "Indikaattori", figures: "Lukujen lähde", unnumbered: "Luku" },
  sv: { number: "Indikator", figures: "Siffrornas källa", unnumbered: "Siffra" },
  en: { number: "Indicator", figures: "Source of the figures", unnumbered: "Figure" },
};

/** What an indicator is: its number, definition and where its figures come from. */
export function indicatorsCard({ indicators }: Of<"indicators">, writing: Writing): Card {
  const { lang } = writing;
  const words = indicatorWords[lang];
  const lines = indicators.flatMap((each): Line[] => {
    const number =
      each.number === null ? say`${words.unnumbered}` : say`${words.number} ${name(each, String(each.number))}`;
    const told = [each.definition, each.matters].flatMap((text) =>
      text ? [line("body", [name(each, text[lang])])] : [],
    );
    const source =
      each.sourceOfFigures === undefined
        ? []
        : [line("body", say`${words.figures}: ${quote(each, each.sourceOfFigures, lang)}`)];
    return [line("lead", say`${number}: ${translatedName(each, each.name, lang)}`), ...told, ...source];
  });
  return withSource(lines, indicators, writing);
}

const datasetWords: Readonly<Record<Language, string>> = { fi: "voimassa", sv: "i kraft", en: "in force" };

/** What a plan is and when it holds. */
export function datasetsCard({ datasets }: Of<"datasets">, writing: Writing): Card {
  const { lang } = writing;
  const lines = datasets.map((each) => {
    const { from, to } = each.validity;
    const span =
      from === to ? name(each, formatDay(from, lang)) : name(each, `${formatDay(from, lang)}–${formatDay(to, lang)}`);
    const held = each.datasetKind === "minutes" ? span : say`${datasetWords[lang]} ${span}`;
    return line(datasets.length === 1 ? "lead" : "item", say`${name(each, each.title[lang])}: ${held}`);
  });
  return withSource(lines, datasets, writing);
}

function withSource(lines: readonly Line[], records: readonly PlanRecord[], writing: Writing): Card {
  const closing = [...sourceLine(records, writing), ...endedLine(records.slice(0, 1), writing)];
  return { lang: writing.lang, lines: [...lines, ...closing], sources: records, suggestions: [] };
}
