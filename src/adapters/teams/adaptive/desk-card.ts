import type { CardElementArray, IAdaptiveCard } from "@microsoft/teams.cards";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { comingTexts } from "../../../cards/desk-lines.ts";
import { deskWords } from "../../../cards/desk-words.ts";
import { largest } from "../../../cards/fitted.ts";
import { deskParts, viewWords, type DeskPart } from "../../../cards/view-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { adaptiveCard } from "./adaptive-card.ts";
import { cardFaults } from "./card-faults.ts";
import { buttonRows, heading, richText, type Press } from "./card-parts.ts";
import { decideElements } from "./desk-decide.ts";
import type { DeskView } from "./desk-view.ts";
import { watchElements } from "./desk-watch.ts";
import { listed } from "./listed.ts";
import { saidBy } from "./said-by.ts";

/** As many of a list as are worth reading at once; fewer where a card has no room for them. */
const shownAtMost = 15;

/** A part of what a coordinator sees and decides, with the way to the others: a card has no room for all. */
export function deskCard(desk: DeskView, part: DeskPart): IAdaptiveCard {
  const made = (shown: number): IAdaptiveCard => {
    const body = [
      heading(`${clockPageWords[desk.lang].coordinator}: ${viewWords[desk.lang].desk[part]}`),
      ...elementsOf(desk, part, shown),
      ...buttonRows(ways(part, desk.lang)),
    ];
    return adaptiveCard(body, saidBy(body), desk.lang);
  };
  return made(largest(shownAtMost, (shown) => cardFaults(made(shown)).length === 0));
}

function elementsOf(desk: DeskView, part: DeskPart, shown: number): CardElementArray {
  switch (part) {
    case "decide":
      return decideElements(desk, shown);
    case "watch":
      return watchElements(desk, shown);
    case "coming":
      return comingElements(desk, shown);
    default:
      return part satisfies never;
  }
}

function ways(part: DeskPart, lang: Language): readonly Press[] {
  const others = deskParts.filter((each) => each !== part);
  return [
    ...others.map((each): Press => ({ action: "desk", title: viewWords[lang].desk[each], data: { value: each } })),
    { action: "home", title: viewWords[lang].own },
  ];
}

function comingElements({ overview, ...desk }: DeskView, shown: number): CardElementArray {
  const { lead, items } = comingTexts(overview.wouldSend, desk);
  return [heading(deskWords[desk.lang].next30), richText([{ text: lead }]), ...listed(items, shown, desk)];
}
