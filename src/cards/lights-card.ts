import type { Answer, LightsAnswer } from "../domain/query/answer.ts";
import type { Card, Line } from "./card.ts";
import { figureWords } from "./figures-words.ts";
import { groupName } from "./names.ts";
import { line, say } from "./line.ts";
import { countOf, difference, figure, quote, slot, translatedName, type Writing } from "./parts.ts";
import { sourceLine } from "./source-line.ts";

/** The plan's own rule for the colours, in its own words. */
export function ruleCard({ rule, plan }: Extract<Answer, { kind: "rule" }>, writing: Writing): Card {
  const { plans, lang } = writing;
  const dataset = plans.get("dataset", plan);
  const place = { ...dataset, source: rule.source };
  const lights = figureWords[lang].lights;
  return {
    lang,
    lines: [
      line("lead", [quote(place, rule.printed, lang)]),
      line("body", say`${figureWords[lang].rule}: ${lights.green}, ${lights.yellow}, ${lights.red}.`),
      ...sourceLine([place], writing),
    ],
    sources: [place],
    suggestions: [],
  };
}

/** Every figure of one colour, or of all colours. */
export function lightsCard({ lights, light, against }: LightsAnswer, writing: Writing): Card {
  const { plans, lang } = writing;
  const words = figureWords[lang];
  const chosen = light ? say`${words.lights[light]}: ` : [];
  const lines: Line[] = [
    line(
      "lead",
      say`${chosen}${countOf(lights.map((each) => each.figure))}, ${against === "country" ? words.againstCountry : words.change}`,
    ),
    line("note", say`${words.ourLight}`),
    ...lights.map((each) => {
      const group = groupName(each.figure.group, writing);
      const who = group === "" ? [] : say`, ${slot(group)}`;
      const colour = light ? [] : say`${words.lights[each.light]}: `;
      const values = say`${figure(plans, each.figure, lang)} (${difference(each, each.indicator.unit, lang)})`;
      return line("item", say`${colour}${translatedName(each.indicator, each.indicator.name, lang)}${who}: ${values}`);
    }),
    ...sourceLine(
      lights.slice(0, 1).map((each) => each.figure),
      writing,
    ),
  ];
  return { lang, lines, sources: lights.flatMap((each) => [each.figure, each.reference]), suggestions: [] };
}
