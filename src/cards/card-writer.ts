import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Aid } from "../domain/query/aid.ts";
import type { Answer } from "../domain/query/answer.ts";
import type { Query } from "../domain/query/query.ts";
import type { DigestContent } from "../domain/duty/digest-content.ts";
import { aided } from "./aided.ts";
import { cardFor, partCards } from "./card-for.ts";
import type { Card } from "./card.ts";
import type { WouldSend } from "../domain/duty/would-send.ts";
import { digestCard } from "./digest-card.ts";
import { dryRunCard } from "./dry-run-card.ts";
import { paged } from "./paged.ts";
import { severalPaged } from "./several-card.ts";
import { plainText, textOf, type Span } from "./plain-text.ts";
import { readingParts } from "./reading-text.ts";
import { apologyCard } from "./talk-card.ts";

/** A card of one page with its plain text. */
export interface WrittenCard {
  readonly card: Card;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Items in all, when the answer is a list. */
  readonly total?: number;
  /** Another page follows. */
  readonly more?: true;
}

/** Words answers as cards: the page that is wanted, or everything at once. */
export function createCardWriter(plans: Plans): {
  readonly write: (
    answer: Answer,
    wish: { readonly lang: Language; readonly today: string; readonly page: number | "all"; readonly aid?: Aid },
  ) => WrittenCard;
  readonly reading: (query: Query, wish: { readonly lang: Language; readonly today: string }) => string;
  readonly digest: (content: DigestContent, wish: { readonly lang: Language; readonly today: string }) => WrittenCard;
  readonly dryRun: (
    rows: readonly WouldSend[],
    wish: { readonly lang: Language; readonly today: string },
  ) => WrittenCard;
  readonly apology: (lang: Language) => WrittenCard;
} {
  return {
    write: (answer, { lang, today, page, aid }) => {
      const writing = { plans, lang, today };
      const {
        card: own,
        total,
        pages,
      } = answer.kind === "several"
        ? severalPaged(partCards(answer, writing), answer, { writing, page })
        : paged(cardFor(answer, writing), page);
      const card = aided(own, aid, writing);
      const more = page !== "all" && page < pages ? ({ more: true } as const) : {};
      return { card, ...plainText(card), ...(total === undefined ? {} : { total }), ...more };
    },
    reading: (query, wish) => textOf(readingParts(query, { plans, ...wish })),
    digest: (content, wish) => {
      const card = digestCard(content, { plans, ...wish });
      return { card, ...plainText(card) };
    },
    dryRun: (rows, wish) => {
      const card = dryRunCard(rows, { plans, ...wish });
      return { card, ...plainText(card) };
    },
    apology: (lang) => {
      const card = apologyCard(lang);
      return { card, ...plainText(card) };
    },
  };
}
