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
import type { ClauseWord, Concept, Lexicon, Signal, YesNoWord } from "./lexicon.ts";
import { linkables } from "./linkable.ts";
import { createNames } from "./names.ts";
import { createPhrases, type Found, type Phrases } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Everything the language room knows by heart: the plans' words and the lexicon's, made ready once at load. */
export interface Vocabulary {
  readonly plansOf: Plans;
  readonly index: Index;
  readonly detect: (tokens: readonly Token[], text: string) => Language;
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
  readonly yesNo: Phrases<YesNoWord>;
  readonly clauses: Phrases<ClauseWord>;
  readonly aims: (tokens: readonly Token[], lang: Language, text: string) => readonly Found<Aim>[];
}

/** Learns the plans and the lexicon. Grows with the number of records; done once. */
export function createVocabulary(plans: Plans, lexicon: Lexicon): Vocabulary {
  const all = linkables(plans);
  const wordings = all.flatMap((each) => [...each.titles, ...each.texts]);
  const analysis = createAnalysis(wordings, [...lexicon.concepts, ...plans.terms.map(conceptOf)]);
  const index = createIndex(all, analysis);
  const stopwords = new Map(
    languages.map((lang) => [lang, new Set((lexicon.stopwords[lang] ?? []).map(fold))] as const),
  );
  const signalWords = new Map(
    languages.map((lang) => {
      const phrases = Object.values(lexicon.signals).flatMap((words) => words[lang] ?? []);
      return [lang, new Set(phrases.filter((phrase) => !phrase.includes(" ")).map(fold))] as const;
    }),
  );
  return {
    plansOf: plans,
    index,
    detect: createLanguageDetector(lexicon, plans.groups),
    // A question of another language may quote the plan's own Finnish.
    isStopword: (token, lang) => [lang, "fi" as const].some((each) => stopwords.get(each)?.has(token.folded)),
    isSignal: (token, lang) => signalWords.get(lang)?.has(token.folded) ?? false,
    signals: createPhrases(entriesOf(lexicon.signals), "exact"),
    groups: createPhrases(plans.groups.map((each) => [each.id, each.aka] as const)),
    areas: createNames(
      plans.areas.map((each) => ({ value: each.id, names: allWords(named(each)) })),
      { capital: false },
    ),
    plans: createPhrases(plans.datasets.map((each) => [each.id, each.aka] as const)),
    organisations: createPhrases(plans.organisations.map((each) => [each.id, named(each)] as const)),
    units: createPhrases(plans.units.map((each) => [each.id, named(each)] as const)),
    places: createNames(
      lexicon.places.map((place) => ({ value: place.names.fi?.[0] ?? "", names: allWords(place.names, place.forms) })),
      { capital: true },
    ),
    quantities: createPhrases(entriesOf(lexicon.quantities), "exact"),
    courtesies: createPhrases(entriesOf(lexicon.courtesies), "exact"),
    outOfScope: createPhrases([[true, lexicon.outOfScope]], "exact"),
    unmeasured: createPhrases([[true, lexicon.unmeasuredGroups]]),
    own: createPhrases([[true, lexicon.own]], "exact"),
    yesNo: createPhrases(entriesOf(lexicon.yesNo), "exact"),
    clauses: createPhrases(entriesOf(lexicon.clauses), "exact"),
    aims: createAims(plans, index),
  };
}

/** A plan's own term: its names in the three languages stand for each other. */
function conceptOf({ id, term, aka }: Plans["terms"][number]): Concept {
  return { id, words: named({ name: term, aka }) };
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
