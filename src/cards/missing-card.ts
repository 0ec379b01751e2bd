import type { Missing } from "../domain/query/query.ts";
import type { Card, Line, Part } from "./card.ts";
import { statedOf } from "../domain/plan/action-row.ts";
import { everyone } from "../domain/plan/figure-slots.ts";
import { joined, line, say } from "./line.ts";
import { areaName, groupName } from "./names.ts";
import { quote, slot, translatedName, type Writing } from "./parts.ts";
import { sourceLine } from "./source-line.ts";
import { titleOf } from "./talk-card.ts";
import { missingWords } from "./missing-words.ts";

/** Plainly: the plan does not say. Names what is missing, and the nearest thing there is. */
export function missingCard(reason: Missing, writing: Writing): Card {
  const { lang } = writing;
  const { lines, records } = told(reason, writing);
  const sources = records.flatMap((id) => writing.plans.find(id) ?? []);
  return { lang, lines: [...lines, ...sourceLine(sources, writing)], sources, suggestions: [] };
}

interface Told {
  readonly lines: readonly Line[];
  readonly records: readonly string[];
}

function told(reason: Missing, writing: Writing): Told {
  const { plans, lang } = writing;
  const words = missingWords[lang];
  switch (reason.kind) {
    case "nothing":
      return { lines: [line("lead", say`${words.nothing}`)], records: [] };
    case "place":
      return {
        lines: [
          line("lead", say`${words.place}: ${slot(reason.place)}.`),
          line("body", say`${words.known}: ${places(writing)}.`),
        ],
        records: [],
      };
    case "unknown-words": {
      const asked = joined(
        reason.words.map((word) => slot(`«${word}»`)),
        ", ",
      );
      const lead = reason.words.length === 0 ? say`${words.nothing}` : say`${words.unknown}: ${asked}.`;
      return { lines: [line("lead", lead), ...near(reason.near, writing)], records: [] };
    }
    case "quantity":
      return {
        lines: [line("lead", say`${words.quantity[reason.quantity]}`), ...near(reason.near, writing)],
        records: [],
      };
    case "year": {
      const record = plans.find(reason.record);
      const known = joined(
        reason.known.map((year) => slot(year)),
        ", ",
      );
      const about = record ? say`: ${titleOf(record, lang)}` : [];
      const lead = say`${words.year} ${slot(reason.year)}${about}.`;
      return { lines: [line("lead", lead), line("body", say`${words.years}: ${known}.`)], records: [reason.record] };
    }
    case "group": {
      const indicator = plans.get("indicator", reason.indicator);
      const asked = joined(
        reason.groups.map((group) => slot(groupName(group, writing))),
        ", ",
      );
      const groups = [...new Set(indicator.observations.map((each) => each.group))].filter(
        (group) => group !== everyone,
      );
      const known = groups.map((group): Part => slot(groupName(group, writing)));
      const lead = say`${words.group}: ${asked} – ${translatedName(indicator, indicator.name, lang)}.`;
      const body = known.length === 0 ? [] : [line("body", say`${words.groups}: ${joined(known, ", ")}.`)];
      return { lines: [line("lead", lead), ...body], records: [indicator.id] };
    }
    case "area": {
      const indicator = plans.get("indicator", reason.indicator);
      const areas = [...new Set(indicator.observations.map((each) => each.area))].map((area): Part =>
        slot(areaName(area, writing)),
      );
      const lead = say`${words.area}: ${slot(areaName(reason.area, writing))} – ${translatedName(indicator, indicator.name, lang)}.`;
      return {
        lines: [line("lead", lead), line("body", say`${words.areas}: ${joined(areas, ", ")}.`)],
        records: [indicator.id],
      };
    }
    case "no-rows": {
      const { actors = [], units = [], goals = [], objectives = [], plans: datasets = [] } = reason.filter;
      const named = [...actors, ...units, ...objectives, ...goals, ...datasets].flatMap((id) => plans.find(id) ?? []);
      const about = joined(
        named.map((record) => titleOf(record, lang)),
        ", ",
      );
      return {
        lines: [line("lead", named.length === 0 ? say`${words.nothing}` : say`${words.noRows}: ${about}.`)],
        records: [],
      };
    }
    case "empty-row": {
      const row = plans.get("action-row", reason.row);
      const about = [...actorAndAim(reason.row, writing)];
      const stated = statedOf(row).map((text) => line("body", [quote(row, text, lang)]));
      return { lines: [line("lead", say`${words.emptyRow}: ${joined(about, ", ")}.`), ...stated], records: [row.id] };
    }
    case "no-field": {
      const about = reason.rows.slice(0, 1).flatMap((id) => actorAndAim(id, writing));
      return {
        lines: [line("lead", say`${words.noField[reason.field]}: ${joined(about, ", ")}.`)],
        records: reason.rows,
      };
    }
  }
}

function actorAndAim(id: string, { plans, lang }: Writing): readonly Part[] {
  const row = plans.get("action-row", id);
  const aim = row.objective === undefined ? plans.get("goal", row.goal) : plans.get("objective", row.objective);
  return [titleOf(plans.get("organisation", row.actor), lang), titleOf(aim, lang)];
}

function near(ids: readonly string[], { plans, lang }: Writing): readonly Line[] {
  const found = ids.flatMap((id) => plans.find(id) ?? []);
  if (found.length === 0) return [];
  const label = missingWords[lang].near;
  const [only] = found;
  if (only && found.length === 1) return [line("body", say`${label}: ${titleOf(only, lang)}`)];
  return [line("body", say`${label}:`), ...found.map((record) => line("item", say`${titleOf(record, lang)}`))];
}

function places(writing: Writing): readonly Part[] {
  const { plans } = writing;
  const areas = [...new Set(plans.datasets.map((each) => each.area))];
  return joined(
    areas.map((area) => slot(areaName(area, writing))),
    ", ",
  );
}
