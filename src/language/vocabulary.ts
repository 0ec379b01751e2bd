import type { CalendarEntryKind } from "../domain/calendar/calendar-entry.ts";
import type { Language, Synonyms } from "../domain/plan/language.ts";
import { languages } from "../domain/plan/language.ts";
import type { OrganisationId, PlanId, UnitId } from "../domain/plan/id.ts";
import type { Group } from "../domain/plan/figure-slots.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Courtesy, Quantity } from "../domain/query/query.ts";
import { createAims, type Aim } from "./aims.ts";
import { createAnalysis } from "./analysis.ts";
import { createLanguageDetector } from "./detect-language.ts";
import { fold } from "./fold.ts";
import { createIndex, type Index } from "./index.ts";
import { learnAnew, type Keep } from "./keep.ts";
import type { ClauseWord, Concept, Lexicon, Signal, StandingWord, TimeWord, YesNoWord } from "./lexicon.ts";
import { doers, linkables, type Linkable, type Wording } from "./linkable.ts";
import { orMisspelt } from "./misspelt.ts";
import { learnNames, namesOf } from "./names.ts";
import { learnPhrases, phrasesOf, type Found, type Phrases } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Everything the language room knows by heart: the plans' words and the lexicon's, made ready once at load. */
export interface Vocabulary {
  readonly plansOf: Plans;
  readonly index: Index;
  readonly detect: (tokens: readonly Token[], text: string, usual?: Language) => Language;
  readonly isStopword: (token: Token, lang: Language) => boolean;
  /** The word alone is a signal as it is written. */
  readonly isSignal: (token: Token, lang: Language) => boolean;
  readonly signals: Phrases<Signal>;
  readonly groups: Phrases<Group>;
  readonly areas: (tokens: readonly Token[]) => readonly Found<string>[];
  readonly plans: Phrases<PlanId>;
  readonly organisations: Phrases<OrganisationId>;
  readonly units: Phrases<UnitId>;
  readonly places: (tokens: readonly Token[]) => readonly Found<string>[];
  readonly quantities: Phrases<Quantity>;
  readonly courtesies: Phrases<Courtesy>;
  readonly outOfScope: Phrases<true>;
  readonly unmeasured: Phrases<true>;
  readonly own: Phrases<true>;
  readonly happens: Phrases<true>;
  readonly standing: Phrases<StandingWord>;
  readonly times: Phrases<TimeWord>;
  readonly entryKinds: Phrases<CalendarEntryKind>;
  readonly yesNo: Phrases<YesNoWord>;
  readonly clauses: Phrases<ClauseWord>;
  readonly aims: (tokens: readonly Token[], lang: Language, text: string) => readonly Found<Aim>[];
}

/** Learns the plans and the lexicon. Grows with the number of records; done once, and again only when they have changed. */
export function createVocabulary(plans: Plans, lexicon: Lexicon, keep: Keep = learnAnew): Vocabulary {
  const index = learnIndex(plans, lexicon, keep);
  const tables = keep("tables", () => learnTables(plans, lexicon));
  const stopwords = new Map(
    languages.map((lang) => [lang, new Set((lexicon.stopwords[lang] ?? []).map(fold))] as const),
  );
  const signalWords = new Map(
    languages.map((lang) => {
      const phrases = Object.values(lexicon.signals).flatMap((words) => words[lang] ?? []);
      return [lang, new Set(phrases.filter((phrase) => !phrase.includes(" ")).map(fold))] as const;
    }),
  );
  const isStopword: Vocabulary["isStopword"] = (token, lang) =>
    [lang, "fi" as const].some((each) => stopwords.get(each)?.has(token.folded));
  return {
    plansOf: plans,
    index,
    detect: createLanguageDetector(lexicon, plans.groups, keep),
    // A question of another language may quote the plan's own Finnish.
    isStopword,
    isSignal: (token, lang) => signalWords.get(lang)?.has(token.folded) ?? false,
    signals: phrasesOf(tables.signals),
    groups: phrasesOf(tables.groups),
    areas: namesOf(tables.areas, { capital: false }),
    plans: orMisspelt(
      phrasesOf(tables.plans),
      plans.datasets.flatMap(({ aka }) => allWords(aka)),
    ),
    organisations: phrasesOf(tables.organisations),
    units: phrasesOf(tables.units),
    places: namesOf(tables.places, { capital: true }),
    quantities: phrasesOf(tables.quantities),
    courtesies: phrasesOf(tables.courtesies),
    outOfScope: phrasesOf(tables.outOfScope),
    unmeasured: phrasesOf(tables.unmeasured),
    own: phrasesOf(tables.own),
    happens: phrasesOf(tables.happens),
    standing: phrasesOf(tables.standing),
    times: phrasesOf(tables.times),
    entryKinds: phrasesOf(tables.entryKinds),
    yesNo: phrasesOf(tables.yesNo),
    clauses: phrasesOf(tables.clauses),
    aims: createAims(plans, index, isStopword),
  };
}

function learnIndex(plans: Plans, lexicon: Lexicon, keep: Keep): Index {
  const all = linkables(plans);
  const concepts = [...lexicon.concepts, ...conceptsOf(plans.terms)];
  return createIndex(
    all,
    createAnalysis(() => wordingsOf(all), concepts, keep),
    keep,
  );
}

/** The phrases and names that fill slots or say what is asked. */
function learnTables(plans: Plans, lexicon: Lexicon) {
  return {
    signals: learnPhrases(entriesOf(lexicon.signals), "exact"),
    groups: learnPhrases(plans.groups.map((each) => [each.id, each.aka] as const)),
    areas: learnNames(plans.areas.map((each) => ({ value: each.id, names: allWords(named(each)) }))),
    plans: learnPhrases(plans.datasets.map((each) => [each.id, each.aka] as const)),
    organisations: learnPhrases(doers(plans).map((each) => [each.id, inflected(named(each))] as const)),
    units: learnPhrases(plans.units.map((each) => [each.id, inflected(named(each))] as const)),
    places: learnNames(
      lexicon.places.map((place) => ({ value: place.names.fi?.[0] ?? "", names: allWords(place.names, place.forms) })),
    ),
    quantities: learnPhrases(entriesOf(lexicon.quantities), "exact"),
    courtesies: learnPhrases(entriesOf(lexicon.courtesies), "exact"),
    outOfScope: learnPhrases<true>([[true, lexicon.outOfScope]], "exact"),
    unmeasured: learnPhrases<true>([[true, lexicon.unmeasuredGroups]]),
    own: learnPhrases<true>([[true, lexicon.own]], "exact"),
    happens: learnPhrases<true>([[true, lexicon.happens]], "exact"),
    standing: learnPhrases(entriesOf(lexicon.standing), "exact"),
    times: learnPhrases(entriesOf(lexicon.times), "exact"),
    entryKinds: learnPhrases(entriesOf(lexicon.entryKinds), "exact"),
    yesNo: learnPhrases(entriesOf(lexicon.yesNo), "exact"),
    clauses: learnPhrases(entriesOf(lexicon.clauses), "exact"),
  };
}

/** What stands in the plans, each text once. */
function wordingsOf(all: readonly Linkable[]): readonly Wording[] {
  const texts = { fi: new Set<string>(), sv: new Set<string>(), en: new Set<string>() };
  for (const list of new Set(all.flatMap(({ titles, texts }) => [titles, texts]))) {
    for (const { text, lang } of list) texts[lang].add(text);
  }
  return languages.flatMap((lang) => [...texts[lang]].map((text) => ({ lang, text })));
}

/** The plans' own terms: their names in the three languages stand for each other. Plans that have the same term mean one thing by it. */
function conceptsOf(terms: Plans["terms"]): readonly Concept[] {
  const byWords = new Map<string, Concept>();
  for (const { id, term, aka } of terms) {
    const words = named({ name: term, aka });
    const key = JSON.stringify(words);
    if (!byWords.has(key)) byWords.set(key, { id, words });
  }
  return [...byWords.values()];
}

function entriesOf<Key extends string>(
  words: Readonly<Partial<Record<Key, Synonyms>>>,
): readonly (readonly [Key, Synonyms])[] {
  return Object.entries(words) as [Key, Synonyms][];
}

function named({ name, aka }: { readonly name: Readonly<Record<Language, string>>; readonly aka: Synonyms }): Synonyms {
  return Object.fromEntries(languages.map((lang) => [lang, [name[lang], ...(aka[lang] ?? [])]]));
}

function allWords(words: Synonyms, more: readonly string[] = []): readonly string[] {
  return [...languages.flatMap((lang) => words[lang] ?? []), ...more];
}

/** What follows an abbreviation in everyday writing, without the colon: "MLLn", "KVYlle". */
const endings = ["n", "lla", "lle", "lta", "ssa", "sta"];
const abbreviation = /^\p{L}{2,4}$/u;

function inflected(words: Synonyms): Synonyms {
  const short = (words.fi ?? []).filter((word) => abbreviation.test(word));
  return { ...words, fi: [...(words.fi ?? []), ...short.flatMap((word) => endings.map((ending) => word + ending))] };
}
