import type { Group } from "../domain/plan/figure-slots.ts";
import type { Writing } from "./parts.ts";

/** A group of people as readers know it; empty where the source names none. */
export function groupName(group: Group, { plans, lang }: Pick<Writing, "plans" | "lang">): string {
  return plans.groups.find((each) => each.id === group)?.name?.[lang] ?? "";
}

/** What a number of the group is a number of; empty for a group whose numbers stand alone. */
export function countedName(group: Group, { plans, lang }: Pick<Writing, "plans" | "lang">): string {
  return plans.groups.find((each) => each.id === group)?.counted?.[lang] ?? "";
}

export function areaName(area: string, { plans, lang }: Pick<Writing, "plans" | "lang">): string {
  return plans.areas.find((each) => each.id === area)?.name[lang] ?? area;
}
