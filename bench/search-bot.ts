import MiniSearch, { type Query } from "minisearch";
import type { Outcome } from "../src/domain/query/answer.ts";
import { languages, type Language, type Synonyms } from "../src/domain/plan/language.ts";
import type { Plans } from "../src/domain/plan/plans.ts";
import { fold } from "../src/language/fold.ts";
import { stem } from "../src/language/stem.ts";
import { tokenise } from "../src/language/tokens.ts";
import { searchDocuments, type SearchDocument } from "./search-documents.ts";

/** So many of the best records are the answer. */
const recordsShown = 3;
/** A title's word tells more than a text's; one letter in five may differ. Both are what MiniSearch's own guide uses. */
const titleBoost = 2;
const fuzzy = 0.2;

export type SearchBot = (
  text: string,
  lang: Language,
) => { readonly outcome: Extract<Outcome, "found" | "not-in-plan">; readonly text: string };

/**
 * A full-text search bot over the same records: MiniSearch (BM25+, prefixes, fuzziness) with the product's own tokens, stems and
 * stopwords. It is told the question's language and answers with its three best records, or says that it found nothing.
 */
export function createSearchBot(plans: Plans, stopwords: Synonyms): SearchBot {
  const documents = searchDocuments(plans);
  const index = new MiniSearch<SearchDocument>({
    fields: languages.flatMap((lang) => [`titles ${lang}`, `texts ${lang}`]),
    extractField: (document, field) => {
      const [part, lang] = partOf(field);
      return part === undefined ? String(document.id) : document[part][lang];
    },
    tokenize: (text) => tokenise(text).map((token) => token.surface),
    processTerm: (word, field) => stem(word, partOf(field ?? "")[1]),
  });
  index.addAll(documents);

  const stops = new Set(languages.flatMap((lang) => (stopwords[lang] ?? []).map(fold)));
  const inLanguage = (text: string, lang: Language): Query => ({
    queries: [text],
    fields: [`titles ${lang}`, `texts ${lang}`],
    boost: { [`titles ${lang}`]: titleBoost },
    processTerm: (word) => (stops.has(fold(word)) ? null : stem(word, lang)),
    ...{ prefix: true, fuzzy },
  });
  return (text, lang) => {
    // A Swedish or English question may quote the plan's Finnish, and many texts are in Finnish only.
    const queries = [...new Set([lang, "fi"] as const)].map((each) => inLanguage(text, each));
    const found = index.search({ combineWith: "OR", queries }).slice(0, recordsShown);
    const shown = found.flatMap(({ id }: { readonly id: unknown }) => documents[Number(id)]?.shown[lang] ?? []);
    return { outcome: shown.length > 0 ? "found" : "not-in-plan", text: shown.join("\n\n") };
  };
}

/** "titles fi" as the part of a document and its language; no part for the id. */
function partOf(field: string): readonly ["titles" | "texts" | undefined, Language] {
  const [part, lang] = field.split(" ");
  const known = languages.find((each) => each === lang) ?? "fi";
  return [part === "titles" || part === "texts" ? part : undefined, known];
}
