import { monthsLeftOut, type Upcoming } from "../domain/calendar/upcoming.ts";
import type { CalendarEntry } from "../domain/calendar/calendar-entry.ts";
import type { Language } from "../domain/plan/language.ts";
import type { CalendarAnswer } from "../domain/query/answer.ts";
import type { Card, Line, Part } from "./card.ts";
import { endedLine } from "./ended-line.ts";
import { formatDay, formatMonth, monthName } from "./format.ts";
import { comingLines, stoppedParts, tellsDay } from "./coming-lines.ts";
import { joined, line, say } from "./line.ts";
import { slot, translatedName, type Writing } from "./parts.ts";
import { sourceLine } from "./source-line.ts";

interface CalendarWords {
  readonly topics: string;
  readonly next: string;
  readonly nextDay: string;
  readonly nextYear: string;
  readonly counted: string;
  readonly monthly: string;
  readonly yearly: string;
  readonly except: string;
  readonly then: string;
  readonly noDate: string;
  readonly order: string;
  readonly season: string;
}

const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  fi: {
    topics: "Aiheet",
    next: "Seuraava kuukausi",
    nextDay: "Seuraavan kerran",
    nextYear: "Seuraavan kerran",
    counted: "laskettu lähteen kertomasta välistä",
    monthly: "kerran kuukaudessa",
    yearly: "kerran vuodessa",
    except: "pois lukien",
    then: "sen jälkeen",
    noDate: "Tarkkaa päivää suunnitelma ei kerro.",
    order: "Vuosikellon kuukausia suunnitelma ei kerro; järjestys on osin päätelty.",
    season: "Ajankohta on päätelty nimestä.",
  },
  sv: {
    topics: "Teman",
    next: "Nästa månad",
    nextDay: "Nästa gång",
    nextYear: "Nästa gång",
    counted: "räknat enligt det intervall som källan anger",
    monthly: "en gång i månaden",
    yearly: "en gång om året",
    except: "utom",
    then: "därefter",
    noDate: "Planen anger inget exakt datum.",
    order: "Planen anger inga månader för årsklockan; ordningen är delvis vår slutsats.",
    season: "Tidpunkten har slutits av namnet.",
  },
  en: {
    topics: "Topics",
    next: "Next month",
    nextDay: "Next on",
    nextYear: "Next in",
    counted: "computed from the interval the source gives",
    monthly: "once a month",
    yearly: "once a year",
    except: "except",
    then: "after that",
    noDate: "The plan gives no exact date.",
    order: "The plan gives no months for the annual calendar; the order is partly our inference.",
    season: "The time of year is inferred from the name.",
  },
};

/** Steps of the annual calendar: what is stated, and plainly what is not. */
export function calendarCard(answer: CalendarAnswer, writing: Writing): Card {
  const { lang } = writing;
  const words = calendarWords[lang];
  const { entries, next, coming } = answer;
  const assumed = coming?.occurrence.timing === "assumed" && entries.length === 1;
  const style = entries.length === 1 ? "lead" : "item";
  const lines: Line[] = [
    ...nextLines(next, lang),
    ...entries.flatMap((entry) => entryLines(entry, style, lang)),
    ...(entries.some((entry) => entry.season !== undefined) && answer.view === "next" && !assumed
      ? [line("note", say`${words.season}`)]
      : []),
    ...comingLines(answer, writing),
    ...(entries.some((entry) => entry.timing === "assumed") && !assumed ? [line("note", say`${words.order}`)] : []),
    ...(!assumed && next.kind !== "day" && next.kind !== "year" && entries.every((entry) => entry.dates.length === 0)
      ? [line("note", say`${words.noDate}`)]
      : []),
    ...sourceLine(entries, writing),
    ...endLines(answer, writing),
  ];
  return { lang, lines, sources: entries, suggestions: [] };
}

/** That the plan has ended, and of a clock that nobody has continued, that somebody would have to. */
function endLines(answer: CalendarAnswer, writing: Writing): readonly Line[] {
  const { coming, entries } = answer;
  if (!coming?.stopped) return endedLine(entries.slice(0, 1), writing);
  return tellsDay(answer) ? [] : [line("note", stoppedParts(coming, writing))];
}

function nextLines(next: Upcoming, lang: Language): Line[] {
  const words = calendarWords[lang];
  const told = (text: string): Part => ({ kind: "occurrence", text });
  if (next.kind === "day") return [line("lead", say`${words.nextDay}: ${told(formatDay(next.day, lang))}.`)];
  if (next.kind === "year")
    return [line("lead", say`${words.nextYear}: ${told(String(next.year))} (${words.counted}).`)];
  if (next.kind === "unknown") return [];
  const [first, second] = next.months.map((month) => told(formatMonth(month, lang)));
  if (!first) return [];
  return [
    line("lead", second ? say`${words.next}: ${first}, ${words.then} ${second}.` : say`${words.next}: ${first}.`),
  ];
}

/** How often, when the source says so: "joka kuukausi, ei heinäkuussa". */
function oftenLine({ recurrence }: CalendarEntry, lang: Language): Part[] {
  const words = calendarWords[lang];
  if (recurrence === undefined) return [];
  const out = monthsLeftOut(recurrence);
  if (recurrence.includes("INTERVAL")) return [];
  if (!recurrence.startsWith("FREQ=MONTHLY")) {
    return recurrence.startsWith("FREQ=YEARLY") ? say` (${words.yearly})` : [];
  }
  const months = out.map((month): Part => ({ kind: "occurrence", text: monthName(month, lang) }));
  return months.length === 0
    ? say` (${words.monthly})`
    : say` (${words.monthly}, ${words.except} ${joined(months, ", ")})`;
}

function entryLines(entry: CalendarEntry, style: Line["style"], lang: Language): Line[] {
  const topics = entry.topics[lang].map((topic, at) => {
    const own = entry.topics.fi[at] ?? topic;
    return translatedName(entry, { ...entry.title, fi: own, [lang]: topic }, lang);
  });
  const dates = entry.dates.map((date) => slot(date.length === 4 ? date : formatDay(date, lang)));
  const when = dates.length === 0 ? [] : say`: ${joined(dates, ", ")}`;
  const about = topics.length === 0 ? [] : say` – ${calendarWords[lang].topics}: ${joined(topics, "; ")}`;
  return [line(style, say`${translatedName(entry, entry.title, lang)}${when}${oftenLine(entry, lang)}${about}`)];
}
