import type { Aid } from "../domain/query/aid.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Card, Line } from "./card.ts";
import { line, say } from "./line.ts";
import type { Writing } from "./parts.ts";
import { textOf } from "./plain-text.ts";
import { readingParts } from "./reading-text.ts";
import { titleOf } from "./talk-card.ts";

interface AidWords {
  readonly chose: string;
  readonly didYouMean: string;
  /** How to take what is offered: what stands before its number, and after. */
  readonly take: readonly [string, string];
  readonly offers: string;
  readonly taken: string;
}

const aidWords: Readonly<Record<Language, AidWords>> = {
  fi: {
    chose: "Kysymys sopi useaan kohtaan, ja tekoäly auttoi valitsemaan. Muut vaihtoehdot:",
    didYouMean: "Tarkoititko",
    take: ["Vastaa ", ", niin kerron siitä."],
    offers: "Ehdotuksen valitsi tekoäly. Vastaukset ja luvut tulevat aina suunnitelmista.",
    taken: "Tekoäly auttoi valitsemaan, mitä tähän vastataan.",
  },
  sv: {
    chose: "Frågan passade in på flera ställen, och AI hjälpte till att välja. De andra alternativen:",
    didYouMean: "Menade du",
    take: ["Svara ", " så berättar jag om det."],
    offers: "AI har valt förslaget. Svar och siffror kommer alltid ur planerna.",
    taken: "AI hjälpte till att välja vad som besvaras här.",
  },
  en: {
    chose: "The question fitted several places, and an AI model helped to choose. The other options:",
    didYouMean: "Did you mean",
    take: ["Reply ", " and I will tell about it."],
    offers: "An AI model chose this suggestion. Answers and figures always come from the plans.",
    taken: "An AI model helped to choose what is answered here.",
  },
};

/** A card with what a model has helped to choose, and that it has. */
export function aided(card: Card, aid: Aid | undefined, writing: Writing): Card {
  if (!aid) return card;
  const { lines, suggestions } = added(aid, writing);
  return { ...card, lines: [...card.lines, ...lines], suggestions: [...card.suggestions, ...suggestions], aided: true };
}

type Added = Pick<Card, "lines" | "suggestions">;

function added(aid: Aid, writing: Writing): Added {
  switch (aid.kind) {
    case "chose":
      return others(aid, writing);
    case "offers":
      return offered(aid, writing);
    case "taken":
      return { lines: [line("note", say`${aidWords[writing.lang].taken}`)], suggestions: [] };
    default:
      return aid satisfies never;
  }
}

/** The choices that were left keep their numbers: the asker may answer with one. */
function others({ choices, at }: Extract<Aid, { kind: "chose" }>, { plans, lang }: Writing): Added {
  const left = choices.flatMap((choice, nth) => {
    const record = nth === at ? undefined : plans.find(choice.record);
    return record ? [{ number: `${nth + 1}. `, title: titleOf(record, lang) }] : [];
  });
  const items = left.map(({ number, title }): Line => line("body", [{ kind: "furniture", text: number }, title]));
  return {
    lines: [line("note", say`${aidWords[lang].chose}`), ...items],
    suggestions: left.map(({ title }) => title.text),
  };
}

function offered({ query }: Extract<Aid, { kind: "offers" }>, writing: Writing): Added {
  const words = aidWords[writing.lang];
  const reading = readingParts(query, writing);
  const [before, after] = words.take;
  const number = { kind: "furniture", text: "1" } as const;
  return {
    lines: [
      line("body", say`${words.didYouMean}: «${reading}»? ${before}${number}${after}`),
      line("note", say`${words.offers}`),
    ],
    suggestions: [textOf(reading)],
  };
}
