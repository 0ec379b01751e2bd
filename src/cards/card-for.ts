import type { Answer, SeveralAnswer } from "../domain/query/answer.ts";
import { calendarCard } from "./calendar-card.ts";
import { clockCard } from "./clock-card.ts";
import type { Card } from "./card.ts";
import { countCard } from "./count-card.ts";
import { datasetsCard, decisionsCard, factsCard, indicatorsCard, termsCard, underGoalsCard } from "./facts-card.ts";
import { figuresCard } from "./figures-card.ts";
import { goalsCard, objectiveCard } from "./goals-card.ts";
import { lightsCard, ruleCard } from "./lights-card.ts";
import { missingCard } from "./missing-card.ts";
import type { Writing } from "./parts.ts";
import { pictureFor } from "./picture-for.ts";
import { rowsCard } from "./rows-card.ts";
import { statusCard } from "./status-card.ts";
import { joinedCard } from "./several-card.ts";
import { verdictLine } from "./verdict-line.ts";
import { ambiguousCard, capabilitiesCard, courtesyCard, outOfScopeCard, unknownAskerCard } from "./talk-card.ts";

/** Every word a reader gets for an answer, as a platform-neutral card in the wanted language; a yes or no comes first. Pure. */
export function cardFor(answer: Answer, writing: Writing): Card {
  const card = factCard(answer, writing);
  const picture = pictureFor(answer, writing);
  return { ...card, lines: [...verdictLine(answer, writing), ...card.lines], ...(picture ? { picture } : {}) };
}

function factCard(answer: Answer, writing: Writing): Card {
  switch (answer.kind) {
    case "figures":
      return figuresCard(answer, writing);
    case "lights":
      return lightsCard(answer, writing);
    case "rule":
      return ruleCard(answer, writing);
    case "rows":
      return rowsCard(answer, writing);
    case "goals":
      return goalsCard(answer, writing);
    case "objective":
      return objectiveCard(answer, writing);
    case "indicators":
      return indicatorsCard(answer, writing);
    case "facts":
      return factsCard(answer, writing);
    case "decisions":
      return decisionsCard(answer, writing);
    case "realised":
      return underGoalsCard(answer.measures, writing);
    case "priorities":
      return underGoalsCard(answer.priorities, writing);
    case "terms":
      return termsCard(answer, writing);
    case "datasets":
      return datasetsCard(answer, writing);
    case "count":
      return countCard(answer, writing);
    case "clock":
      return clockCard(answer.clock, writing, "listed");
    case "calendar":
      return calendarCard(answer, writing);
    case "status":
      return statusCard(answer, writing);
    case "several":
      return joinedCard(partCards(answer, writing), answer, writing);
    case "capabilities":
      return capabilitiesCard(answer, writing);
    case "courtesy":
      return courtesyCard(answer.of, writing);
    case "unknown-asker":
      return unknownAskerCard(writing);
    case "ambiguous":
      return ambiguousCard(answer.choices, writing);
    case "not-in-plan":
      return missingCard(answer.reason, writing);
    case "out-of-scope":
      return outOfScopeCard(writing);
  }
}

/** The cards of the parts of an answer, which are paged each by itself. */
export function partCards(answer: SeveralAnswer, writing: Writing): readonly Card[] {
  return answer.parts.map((part) => cardFor(part, writing));
}
