import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Answer } from "../domain/query/answer.ts";
import type { DigestContent } from "../domain/duty/digest-content.ts";
import { cardFor, partCards } from "./card-for.ts";
import type { Card } from "./card.ts";
import type { WouldSend } from "../domain/duty/would-send.ts";
import { digestCard } from "./digest-card.ts";
import { dryRunCard } from "./dry-run-card.ts";
import { paged } from "./paged.ts";
import { severalPaged } from "./several-card.ts";
import { plainText, type Span } from "./plain-text.ts";
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
    wish: { readonly lang: Language; readonly today: string; readonly page: number | "all" },
  ) => WrittenCard;
  readonly digest: (content: DigestContent, wish: { readonly lang: Language; readonly today: string }) => WrittenCard;
  readonly dryRun: (
    rows: readonly WouldSend[],
    wish: { readonly lang: Language; readonly today: string },
  ) => WrittenCard;
  readonly apology: (lang: Language) => WrittenCard;
} {
  return {
    write: (answer, { lang, today, page }) => {
      const writing = { plans, lang, today };
      const { card, total, pages } =
        answer.kind === "several"
          ? severalPaged(partCards(answer, writing), answer, { writing, page })
          : paged(cardFor(answer, writing), page);
      const more = page !== "all" && page < pages ? ({ more: true } as const) : {};
      return { card, ...plainText(card), ...(total === undefined ? {} : { total }), ...more };
    },
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
