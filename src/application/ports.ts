import type { DigestContent } from "../domain/duty/digest-content.ts";
import type { WouldSend } from "../domain/duty/would-send.ts";
import type { Language } from "../domain/plan/language.ts";
import type { OrganisationId, UnitId } from "../domain/plan/id.ts";
import type { Aid } from "../domain/query/aid.ts";
import type { Answer } from "../domain/query/answer.ts";
import type { Query } from "../domain/query/query.ts";
import type { Unsure } from "../domain/query/unsure.ts";
import type { AccountedSpan } from "./number-gate.ts";

/** A question as it reaches the product, whatever the platform. */
export interface Question {
  readonly text: string;
  /** Earlier turns of the asker in the same thread, oldest first. */
  readonly context: readonly string[];
  /** The language of the reply, when chosen; else the question's own. */
  readonly lang?: Language;
  /** The asker's language, for a question that shows none of its own ("Kouvola?"). */
  readonly usualLang?: Language;
  /** The day of asking, YYYY-MM-DD in Europe/Helsinki. */
  readonly today: string;
  /** The plan meant when the question names none. */
  readonly plan?: string;
  /** The asker's own units and organisation, by id. */
  readonly units?: readonly UnitId[];
  readonly organisation?: OrganisationId;
}

/** What was understood: the query, the language of the reply, and which page of the answer is wanted, from 1. */
export interface Interpretation {
  readonly lang: Language;
  readonly query: Query;
  readonly page: number;
  /** What a language model has done for it. */
  readonly aid?: Aid;
}

/** Understands questions: the language room, or that room helped by a model. */
export interface QuestionInterpreter {
  readonly interpret: (question: Question) => Promise<Interpretation>;
}

/** Understands questions by itself and at once, and knows when it does so with doubt. */
export interface LanguageRoom {
  readonly interpret: (question: Question) => Interpretation;
  readonly unsureOf: (question: Question, query: Query) => Unsure | undefined;
}

/** A card with its plain text, and where in the text each typed part stands. */
export interface Written<Card> {
  readonly card: Card;
  readonly text: string;
  readonly spans: readonly AccountedSpan[];
  /** Items in all, when the answer is a list. */
  readonly total?: number;
  /** Another page follows. */
  readonly more?: true;
}

/** Words an answer for readers. */
export interface CardWriter<Card> {
  readonly write: (
    answer: Answer,
    wish: { readonly lang: Language; readonly today: string; readonly page: number | "all"; readonly aid?: Aid },
  ) => Written<Card>;
  /** What a query asks, as the asker could have written it; empty for one that names no record. */
  readonly reading: (query: Query, wish: { readonly lang: Language; readonly today: string }) => string;
  /** A day's reminders for one reader. */
  readonly digest: (content: DigestContent, wish: { readonly lang: Language; readonly today: string }) => Written<Card>;
  /** What would be sent, for a coordinator. */
  readonly dryRun: (
    rows: readonly WouldSend[],
    wish: { readonly lang: Language; readonly today: string },
  ) => Written<Card>;
  /** What goes out when an answer could not be trusted. */
  readonly apology: (lang: Language) => Written<Card>;
}

/** Structured log. The message never changes; what varies goes into `details`, and holds no personal data. */
export interface Logger {
  readonly info: (details: object, message: string) => void;
  readonly warn: (details: object, message: string) => void;
  readonly error: (details: object, message: string) => void;
}
