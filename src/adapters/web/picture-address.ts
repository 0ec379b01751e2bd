import { z } from "zod";
import type { Picture } from "../../cards/picture.ts";
import { calendarEntryKinds } from "../../domain/calendar/calendar-entry.ts";
import { languages, type Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";

/** A picture as it was asked for by its address. */
export interface AskedPicture {
  readonly picture: Picture;
  readonly lang: Language;
  readonly width: number;
}

/** How wide a picture may be asked to be, in pixels of a screen of usual sharpness; as wide as a desk's page when not said. */
const widths = { least: 320, most: 1600, usual: 1200 };

/** Years of a wheel that can be asked for. */
export const years = { first: 1990, last: 2100 };

const several = z.union([z.string().transform((one) => [one]), z.array(z.string()).max(20)]).optional();
const shared = {
  lang: z.enum(languages).default("fi"),
  width: z.coerce.number().int().min(widths.least).max(widths.most).default(widths.usual),
};
/** What `/pictures/wheel` is asked for in its address. An empty choice of a form is none. */
const WheelQuery = z.object({
  plan: several,
  unit: several,
  kind: several,
  year: z.coerce.number().int().min(years.first).max(years.last).optional().catch(undefined),
  continued: z.enum(["", "1", "true", "on", "0", "false"]).default("0"),
  ...shared,
});
const TrendQuery = z.object({ indicator: z.string(), sub: z.string().optional(), group: several, ...shared });

/** The picture of an address: "bad" when it cannot be read, "none" when it names what the plans have not. */
export function askedPicture(
  kind: Picture["kind"],
  query: unknown,
  { plans, today }: { readonly plans: Plans; readonly today: string },
): AskedPicture | "bad" | "none" {
  if (kind === "wheel") {
    const asked = WheelQuery.safeParse(query);
    return asked.success ? wheelAsked(asked.data, { plans, today }) : "bad";
  }
  const asked = TrendQuery.safeParse(query);
  return asked.success ? trendAsked(asked.data, plans) : "bad";
}

function wheelAsked(
  { plan, unit, kind, year, continued, lang, width }: z.output<typeof WheelQuery>,
  { plans, today }: { readonly plans: Plans; readonly today: string },
): AskedPicture | "none" {
  const datasets = chosen(plan, (id) => plans.datasets.find((each) => each.id === id)?.id);
  const parties = chosen(unit, (id) => [...plans.units, ...plans.organisations].find((each) => each.id === id)?.id);
  const kinds = chosen(kind, (id) => calendarEntryKinds.find((each) => each === id));
  if (datasets === "none" || parties === "none" || kinds === "none") return "none";
  const filter = {
    ...(datasets.length > 0 ? { plans: datasets } : {}),
    ...(parties.length > 0 ? { parties } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
  };
  const goesOn = ["1", "true", "on"].includes(continued) ? ({ continued: true } as const) : {};
  return { picture: { kind: "wheel", year: year ?? Number(today.slice(0, 4)), filter, ...goesOn }, lang, width };
}

/** An indicator is named by its id, or by its number where one plan alone has it. */
function trendAsked(
  { indicator: named, sub, group, lang, width }: z.output<typeof TrendQuery>,
  plans: Plans,
): AskedPicture | "none" {
  const [indicator, other] = plans.indicators.filter(({ id, number }) => id === named || String(number) === named);
  if (!indicator || other || (sub !== undefined && !indicator.subs.some(({ id }) => id === sub))) return "none";
  const groups = chosen(group, (id) => indicator.observations.find((each) => each.group === id)?.group);
  if (groups === "none") return "none";
  return {
    picture: { kind: "trend", indicator: indicator.id, groups, ...(sub === undefined ? {} : { sub }) },
    ...{ lang, width },
  };
}

/** The things of these ids; "none" when one of them is unknown. */
function chosen<T>(ids: readonly string[] | undefined, find: (id: string) => T | undefined): readonly T[] | "none" {
  const found = (ids ?? []).filter((id) => id !== "").map(find);
  return found.some((each) => each === undefined) ? "none" : found.filter((each) => each !== undefined);
}

/** Where a picture is, as a path with its parameters. */
export function pictureAddress(
  picture: Picture,
  { lang, width, format }: { readonly lang: Language; readonly width?: number; readonly format: "svg" | "png" },
): string {
  const parameters = pictureParameters(picture);
  parameters.append("lang", lang);
  if (width !== undefined) parameters.append("width", String(width));
  return `/pictures/${picture.kind}.${format}?${parameters.toString()}`;
}

/** What an address says of a picture beside its language and width. */
export function pictureParameters(picture: Picture): URLSearchParams {
  const parameters = new URLSearchParams();
  const add = (name: string, values: readonly string[]): void =>
    values.forEach((each) => parameters.append(name, each));
  if (picture.kind === "wheel") {
    const { year, filter, continued } = picture;
    add("plan", filter.plans ?? []);
    add("unit", filter.parties ?? []);
    add("kind", filter.kinds ?? []);
    add("year", [String(year)]);
    add("continued", continued ? ["1"] : []);
  } else {
    add("indicator", [picture.indicator]);
    add("sub", picture.sub === undefined ? [] : [picture.sub]);
    add("group", picture.groups);
  }
  return parameters;
}
