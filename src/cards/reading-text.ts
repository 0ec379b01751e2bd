import type { FigureQuery, Query } from "../domain/query/query.ts";
import { recordsNamed } from "../domain/query/records-named.ts";
import type { PlanRecord } from "../domain/plan/plans.ts";
import { brief } from "./brief.ts";
import type { Part } from "./card.ts";
import { joined, say } from "./line.ts";
import { areaName, groupName } from "./names.ts";
import { name, slot, type Writing } from "./parts.ts";
import { readingWords } from "./reading-words.ts";
import { titleOf } from "./talk-card.ts";

/** What a query asks, in a few words of the plans' own; empty when it names no record. */
export function readingParts(query: Query, writing: Writing): readonly Part[] {
  const [first] = recordsNamed(query);
  const record = first && writing.plans.find(first.id);
  if (!record) return [];
  const words = readingWords[writing.lang];
  switch (query.kind) {
    case "indicator-value":
      return ofFigure(query, writing);
    case "indicator-trend":
      return say`${words.trend}: ${ofFigure(query, writing)}`;
    case "indicator-compare":
      return say`${words.compare}: ${ofFigure(query, writing)}`;
    case "traffic-light":
      return say`${words.light}: ${ofFigure(query, writing)}`;
    case "responsible":
    case "metrics":
    case "schedule":
    case "follow-up":
      return say`${words.cell[query.kind]}: ${shortTitle(record, writing)}`;
    default:
      return [shortTitle(record, writing)];
  }
}

/** A button holds little more; what is asked for is recognised by its beginning. */
const titleAtMost = 120;

function shortTitle(record: PlanRecord, { lang }: Writing): Part {
  const title = titleOf(record, lang);
  return { ...title, text: brief(title.text, titleAtMost) };
}

function ofFigure({ indicator: id, sub, groups, areas, years }: FigureQuery, writing: Writing): readonly Part[] {
  const { plans, lang } = writing;
  const indicator = plans.get("indicator", id);
  const part = indicator.subs.find((each) => each.id === sub);
  const slots = [...groups.map((each) => groupName(each, writing)), ...areas.map((each) => areaName(each, writing))];
  const title = part ? name(indicator, part.name[lang]) : titleOf(indicator, lang);
  return joined([title, ...[...slots.filter((text) => text !== ""), ...years].map(slot)], ", ");
}
