import { formatDecimal } from "../src/cards/format.ts";
import type { Language } from "../src/domain/plan/language.ts";
import { languages } from "../src/domain/plan/language.ts";
import type { Plans } from "../src/domain/plan/plans.ts";
import { linkables, type Linkable, type Wording } from "../src/language/linkable.ts";

type PerLanguage = Readonly<Record<Language, string>>;

/** A record as a search engine sees it: words to be found by, and the text that is shown. */
export interface SearchDocument {
  readonly id: number;
  readonly titles: PerLanguage;
  readonly texts: PerLanguage;
  readonly shown: PerLanguage;
}

/**
 * The records' wordings, the very ones the product learns, and beside them the figures: a search bot that could not see the
 * numbers would be too easy a peer.
 */
export function searchDocuments(plans: Plans): readonly SearchDocument[] {
  const records = linkables(plans).map((each) => document(each, figureOf(plans, each)));
  return [...records, ...observations(plans)].map((each, id) => ({ id, ...each }));
}

type Unnumbered = Omit<SearchDocument, "id">;

function document({ titles, texts }: Linkable, figure: PerLanguage): Unnumbered {
  const [named, said] = [perLanguage(titles), perLanguage(texts)];
  // Texts that are told in Finnish only are shown to everyone.
  const shown = join((lang) => [named[lang] || named.fi, figure[lang], said[lang] || said.fi]);
  return { titles: named, texts: said, shown };
}

/** What a record says in digits: a fact's number or day, a calendar entry's days. */
function figureOf(plans: Plans, { kind, id }: Linkable): PerLanguage {
  if (kind === "fact") {
    const { value } = plans.get("fact", id);
    if (value.kind === "number") return join((lang) => [formatDecimal(value.number, lang), value.unit[lang]]);
    if (value.kind === "date") return join(() => [value.date]);
  }
  if (kind === "entry") return join(() => plans.get("calendar-entry", id).dates);
  return join(() => []);
}

/** Every single figure of an indicator, found by what it measures, of whom, where and when. */
function observations(plans: Plans): readonly Unnumbered[] {
  return plans.indicators.flatMap(({ name, subs, unit, observations }) =>
    observations.map(({ sub, group, area, year, value }): Unnumbered => {
      const part = subs.find((each) => each.id === sub)?.name;
      const whom = plans.groups.find((each) => each.id === group)?.name;
      const where = plans.areas.find((each) => each.id === area)?.name;
      const titles = join((lang) => [
        name[lang],
        part?.[lang] ?? "",
        whom?.[lang] ?? "",
        where?.[lang] ?? "",
        `${year}`,
      ]);
      const figure = (lang: Language): string => (value === null ? "–" : formatDecimal(value, lang));
      const shown = join((lang) => [`${titles[lang]}: ${figure(lang)}${unit === "%" ? " %" : ""}`]);
      return { titles, texts: join(() => []), shown };
    }),
  );
}

function perLanguage(wordings: readonly Wording[]): PerLanguage {
  return join((lang) => wordings.filter((each) => each.lang === lang).map((each) => each.text));
}

function join(pieces: (lang: Language) => readonly string[]): PerLanguage {
  const [fi, sv, en] = languages.map((lang) => pieces(lang).filter(Boolean).join(" – "));
  return { fi: fi ?? "", sv: sv ?? "", en: en ?? "" };
}
