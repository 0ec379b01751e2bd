import { compare, parseDecimal, type Decimal } from "../domain/plan/decimal.ts";
import { wholeCountry } from "../domain/plan/figure-slots.ts";
import type { FactClaim, Reference } from "../domain/query/claim.ts";
import type { FigureQuery, Query, RowQuery } from "../domain/query/query.ts";
import type { Candidate } from "./candidate.ts";
import { colourOf } from "./candidates/structure.ts";
import { asksWhetherAny, explainsAll } from "./explains-all.ts";
import { read, type Reading } from "./reading.ts";
import { tokenise } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { YesNo } from "./yes-no.ts";

/** The query with what a yes/no question holds to be so, when records can decide that; else the query as it was. */
export function withClaim(
  vocabulary: Vocabulary,
  reading: Reading,
  query: Query,
  reader: Pick<Candidate, "explained">,
  today: string,
): Query {
  const { yesNo } = reading;
  if (yesNo && query.kind === "facts") return withFactClaim(vocabulary, reading, query, reader);
  if (!yesNo || !explainsAll(reading, yesNo, reader)) return query;
  switch (query.kind) {
    case "traffic-light": {
      const { light } = colourOf(reading);
      return light ? { ...query, claim: { kind: "light", light } } : query;
    }
    case "indicator-value":
    case "indicator-trend":
    case "indicator-compare":
      return directed(vocabulary, reading, yesNo, query);
    case "measures":
      return asksWhetherAny(reading) && usesUnits(reading, query) ? { ...query, claim: { kind: "exists" } } : query;
    case "dataset":
      return reading.years.length === 0 ? { ...query, claim: { kind: "in-force", on: today } } : query;
    default:
      return query;
  }
}

/** "Kuuluuko Kouvola jaoston alueeseen?", "var någon av dem…": the place that is asked about may be none of those listed. */
function withFactClaim(
  { plansOf }: Vocabulary,
  reading: Reading,
  query: Extract<Query, { kind: "facts" }>,
  { explained }: Pick<Candidate, "explained">,
): Query {
  const { yesNo, roles, areas } = reading;
  if (!yesNo) return query;
  /** What the records themselves decide needs no word of theirs. */
  const tellsAllBut = (decided: (at: number) => boolean): boolean =>
    explainsAll(reading, yesNo, { explained: explained.map((each, at) => (decided(at) ? 1 : each)) });
  const values = query.facts.map((id) => plansOf.get("fact", id).value);
  const isTold = (number: Decimal): boolean =>
    values.some((value) => value.kind === "number" && compare(value.number, number) === 0);
  const counted = numberIn(reading);
  // "Alle 5 kertaa käytettyjä kortteja": a number that the fact's words hold belongs to what is told, unless it is what is told.
  if (counted && ((explained[counted.at] ?? 0) === 0 || isTold(counted.number))) {
    const is = comparedWith(yesNo, counted.at);
    return is && tellsAllBut((at) => at === counted.at)
      ? { ...query, claim: { kind: "number", is, number: counted.number } }
      : query;
  }
  if (!yesNo.exists) return query;
  const [name] = areas;
  const lists = values.some(({ kind }) => kind === "list");
  const isPlace = (at: number): boolean => lists && (roles[at]?.slot === "area" || roles[at]?.slot === "actor");
  if (!tellsAllBut(isPlace)) return query;
  if (!lists) return { ...query, claim: { kind: "any" } };
  return name === undefined ? query : { ...query, claim: { kind: "listed", name } };
}

/** "Fler än 400 kort", "2 neuvojaa": the one number of a question that counts. A year, date, grade, goal, age or section does not. */
function numberIn({
  text,
  tokens,
  roles,
  items,
}: Reading): { readonly at: number; readonly number: Decimal } | undefined {
  const numbers = tokens.flatMap(({ kind, surface, end }, at) => {
    const next = tokens[at + 1];
    const joined = /^[-–:]/.test(text.slice(end, next?.start));
    const names = joined || age.test(next?.folded ?? "") || items.includes(Number(surface));
    const number = kind === "number" && roles[at]?.slot === undefined && !names ? parseDecimal(surface) : undefined;
    return number ? [{ at, number }] : [];
  });
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** "Under 18 år", "alle 18 vuotta": how old somebody is, in the three languages. */
const age = /^(vuot|ar|aring|arig|years?)/;

/** "Yli 300", "fler än 400", "2": how the told number is held to be beside the one that stands at a place, if that is said exactly. */
function comparedWith({ bounds, direction, thanAt, limits }: YesNo, at: number): NumberClaim["is"] | undefined {
  const bound = bounds.get(at);
  if (bound === "nearly") return undefined;
  if (bound !== undefined) return bound === "over" ? "more" : "less";
  if (direction === "more" || direction === "less") return thanAt === at ? direction : undefined;
  return direction === undefined && !limits ? "same" : undefined;
}

type NumberClaim = Extract<FactClaim, { kind: "number" }>;

/** What a filter leaves without the named unit says nothing of the unit. */
function usesUnits({ units, organisations }: Reading, { filter }: RowQuery): boolean {
  return units.length === 0 || filter.units !== undefined || organisations.length > 0;
}

/** A figure query that is asked whether it is more, less, better or worse than a reference. */
function directed(vocabulary: Vocabulary, reading: Reading, yesNo: YesNo, query: FigureQuery): FigureQuery {
  const { direction } = yesNo;
  if (direction === undefined || !meansTheFigure(vocabulary, yesNo, query)) return query;
  const after = yesNo.thanAt === undefined ? undefined : readFrom(vocabulary, reading, yesNo.thanAt);
  const [year] = after?.years ?? [];
  const elsewhere = after ? after.areas.length + (reading.years.length > 1 ? 0 : after.groups.length) : 0;
  if (year !== undefined && elsewhere === 0) {
    const turned = reading.years.some((each) => each < year);
    const years = reading.years.length > 1 ? reading.years : [year];
    return sinceThen({ ...query, years }, turned ? opposite[direction] : direction);
  }
  const named = after ? after.areas.length + after.groups.length : 0;
  if (yesNo.before || (query.kind === "indicator-trend" && named === 0)) return sinceThen(query, direction);
  if (query.kind === "indicator-trend") return query;
  const own = vocabulary.plansOf.get("dataset", vocabulary.plansOf.get("indicator", query.indicator).plan).area;
  return beside(query, direction, { after, own, country: reading.areas.includes(wholeCountry) });
}

type Direction = NonNullable<YesNo["direction"]>;
const opposite: Readonly<Record<Direction, Direction>> = {
  more: "less",
  less: "more",
  better: "worse",
  worse: "better",
};

function sinceThen(query: FigureQuery, direction: Direction): FigureQuery {
  return { ...query, kind: "indicator-trend", claim: { kind: "direction", direction, than: { kind: "earlier" } } };
}

/** "kuin koko maassa", "than in Pohjoisranta", "än bland yrkesskolelever": what stands after the word is the reference. */
function beside(
  query: FigureQuery,
  direction: Direction,
  { after, own, country }: { readonly after: Reading | undefined; readonly own: string; readonly country: boolean },
): FigureQuery {
  const [area, ...areas] = after?.areas ?? (country ? [wholeCountry] : []);
  const [group, ...groups] = after?.groups ?? [];
  const claim = (than: Reference): Pick<FigureQuery, "claim"> => ({ claim: { kind: "direction", direction, than } });
  if (area !== undefined && areas.length === 0) {
    const both = query.areas.length === 1 && query.areas[0] === area ? { areas: [own, area] } : {};
    const kind = area === wholeCountry ? "indicator-compare" : query.kind;
    return { ...query, ...both, kind, ...claim({ kind: "area", area }) };
  }
  if (group === undefined || groups.length > 0 || !query.groups.some((each) => each !== group)) return query;
  return { ...query, kind: "indicator-value", ...claim({ kind: "group", group }) };
}

/** The part of the question after one of its words, read by itself. */
function readFrom(vocabulary: Vocabulary, { text, tokens, lang }: Reading, at: number): Reading {
  const start = tokens[at]?.start ?? text.length;
  return read(text.normalize("NFKC").replaceAll("\u00ad", "").slice(start), vocabulary, lang);
}

/**
 * Whether more of the thing asked is more of the figure. "Liikunta" is followed by those who move at most an hour a week: a
 * name that limits says the opposite of a question that does not. Parts of an indicator may point either way.
 */
function meansTheFigure({ plansOf, yesNo }: Vocabulary, asked: YesNo, { indicator, sub }: FigureQuery): boolean {
  const { name, subs } = plansOf.get("indicator", indicator);
  const part = subs.find((each) => each.id === sub);
  if (subs.length > 0 && !part) return false;
  if (asked.direction === "better" || asked.direction === "worse") return true;
  const words = tokenise((part ?? { name }).name.fi);
  return yesNo.find(words, ["fi"]).some((each) => each.value === "limits") === asked.limits;
}
