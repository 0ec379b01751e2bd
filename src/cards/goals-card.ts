import type { Language } from "../domain/plan/language.ts";
import type { Answer, GoalsAnswer } from "../domain/query/answer.ts";
import type { Card, Line } from "./card.ts";
import { endedLine } from "./ended-line.ts";
import { line, say } from "./line.ts";
import { countOf, name, quote, slot, translatedName, type Writing } from "./parts.ts";
import { sourceLine } from "./source-line.ts";

interface GoalWords {
  readonly goals: string;
  readonly objectives: string;
  readonly priorities: string;
  readonly crossCutting: string;
  readonly under: string;
  readonly followedBy: string;
  readonly inferred: string;
  readonly objectiveOf: string;
}

const goalWords: Readonly<Record<Language, GoalWords>> = {
  fi: {
    goals: "tavoitetta",
    objectives: "välitavoitetta",
    priorities: "painopistettä",
    crossCutting: "Läpileikkaava painopiste",
    under: "Päätavoite",
    followedBy: "Seurataan indikaattoreilla",
    inferred: "Indikaattorien sijoittelu on päätelty sivun taitosta.",
    objectiveOf: "Välitavoite",
  },
  sv: {
    goals: "mål",
    objectives: "delmål",
    priorities: "prioriteringar",
    crossCutting: "Genomgående prioritering",
    under: "Huvudmål",
    followedBy: "Följs upp med indikatorerna",
    inferred: "Vilka indikatorer som hör hit har slutits ur sidans ombrytning.",
    objectiveOf: "Delmål",
  },
  en: {
    goals: "goals",
    objectives: "objectives",
    priorities: "priorities",
    crossCutting: "Cross-cutting priority",
    under: "Main goal",
    followedBy: "Followed by the indicators",
    inferred: "Which indicators belong here was worked out from the page's layout.",
    objectiveOf: "Objective",
  },
};

/** A plan's goals, or what stands under them, in the plan's order. */
export function goalsCard(answer: GoalsAnswer, writing: Writing): Card {
  const { lang } = writing;
  const { dataset, part, goals, objectives, priorities } = answer;
  const words = goalWords[lang];
  const listed = { goals, "cross-cutting": goals, objectives, priorities }[part];
  const title = name(dataset, dataset.shortTitle[lang]);
  const noun = { goals: words.goals, objectives: words.objectives, priorities: words.priorities };
  const lead = part === "cross-cutting" ? say`${words.crossCutting}:` : say`${title}: ${countOf(listed)} ${noun[part]}`;
  const lines: Line[] = [
    line("lead", lead),
    ...(part === "goals" || part === "cross-cutting" ? goals.map((goal) => goalItem(goal, writing)) : []),
    ...(part === "objectives" || part === "priorities"
      ? goals.flatMap((goal) => [
          line("heading", [...goalItem(goal, writing).parts]),
          ...objectives.filter((each) => each.goal === goal.id).map((each) => objectiveItem(each, writing)),
          ...priorities
            .filter((each) => each.goal === goal.id)
            .map((each) => line("item", [quote(each, each.text, lang)])),
        ])
      : []),
    ...sourceLine(listed.slice(0, 1), writing),
    ...endedLine(listed.slice(0, 1), writing),
  ];
  return { lang, lines, sources: listed, suggestions: [] };
}

function goalItem(goal: GoalsAnswer["goals"][number], { lang }: Writing): Line {
  const label = goal.label === undefined ? [] : say`${name(goal, goal.label)} – `;
  return line("item", say`${label}${translatedName(goal, goal.name, lang)}`);
}

function objectiveItem(objective: GoalsAnswer["objectives"][number], { lang }: Writing): Line {
  const number = objective.number === undefined ? [] : say`${name(objective, `${objective.number}.`)} `;
  return line("item", say`${number}${translatedName(objective, objective.name, lang)}`);
}

/** One objective: what the plan says of its ease and impact, and the indicators it is followed by. */
export function objectiveCard(answer: Extract<Answer, { kind: "objective" }>, writing: Writing): Card {
  const { lang } = writing;
  const words = goalWords[lang];
  const { objective, goal, indicators } = answer;
  const statement =
    objective.statement === undefined ? [] : [line("lead", [quote(objective, objective.statement, lang)])];
  const lines: Line[] = [
    ...statement,
    line("body", say`${words.objectiveOf}: ${translatedName(objective, objective.name, lang)}`),
    line("body", say`${words.under}: ${goalItem(goal, writing).parts}`),
    ...(indicators.length > 0 ? [line("heading", say`${words.followedBy}:`)] : []),
    ...indicators.map((each) => line("item", say`${slot(each.number ?? "")} ${translatedName(each, each.name, lang)}`)),
    ...(objective.indicatorsInferred ? [line("note", say`${words.inferred}`)] : []),
    ...sourceLine([objective], writing),
    ...endedLine([objective], writing),
  ];
  return { lang, lines, sources: [objective, goal, ...indicators], suggestions: [] };
}
