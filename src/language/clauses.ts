import type { Language } from "../domain/plan/language.ts";
import type { ClauseWord } from "./lexicon.ts";
import { longest, type Found } from "./phrases.ts";
import { tokenise, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readYesNo } from "./yes-no.ts";

/**
 * The questions of a message, when it holds more than one: sentences that end in a question mark, and clauses that each have
 * a question word or verb of their own ("kuka vastaa ja miten seurataan"). "Lasten ja nuorten" joins no questions.
 */
export function clausesOf(text: string, lang: Language, vocabulary: Vocabulary): readonly string[] {
  return sentencesOf(text, lang, vocabulary).flatMap((sentence) => splitAtJoiners(sentence, lang, vocabulary));
}

/** What stands between question marks; what is no question goes with the question before it. */
function sentencesOf(text: string, lang: Language, vocabulary: Vocabulary): readonly string[] {
  const pieces = text.match(/[^?]+\?*/g) ?? [];
  return pieces.reduce<readonly string[]>((sentences, piece) => {
    const last = sentences.at(-1);
    const asks = piece.includes("?") || asksAt(tokenise(piece), 0, lang, vocabulary);
    return last === undefined || asks ? [...sentences, piece] : [...sentences.slice(0, -1), last + piece];
  }, []);
}

function splitAtJoiners(sentence: string, lang: Language, vocabulary: Vocabulary): readonly string[] {
  const text = sentence.normalize("NFKC").replaceAll("\u00ad", "");
  const tokens = tokenise(text);
  const words = find(tokens, lang, vocabulary);
  const cuts = tokens.flatMap((token, at) => {
    const joiner = words.find((each) => each.value === "joiners" && each.to === at);
    const begins = joiner
      ? asksAt(tokens, at, lang, vocabulary)
      : afterComma(text, tokens, at) && opensAt(tokens, at, lang, vocabulary);
    const joins = begins && saysSomething(tokens.slice(0, joiner?.from ?? at), lang, vocabulary);
    return joins ? [{ from: joiner?.from ?? at, to: at }] : [];
  });
  if (cuts.length === 0 || !asksAt(tokens, 0, lang, vocabulary)) return [sentence];
  const starts = [0, ...cuts.map((cut) => tokens[cut.to]?.start ?? 0)];
  const ends = [...cuts.map((cut) => tokens[cut.from]?.start ?? text.length), text.length];
  return starts.map((start, nth) => text.slice(start, ends[nth]).replace(/[\s,]+$/, ""));
}

function find(tokens: readonly Token[], lang: Language, { clauses }: Vocabulary): readonly Found<ClauseWord>[] {
  return longest(clauses.find(tokens, [lang]));
}

function afterComma(text: string, tokens: readonly Token[], at: number): boolean {
  return at > 0 && text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(",");
}

/** Whether a question begins at a token: with a question word, "entä", or the verb of a yes/no question. */
export function asksAt(tokens: readonly Token[], at: number, lang: Language, vocabulary: Vocabulary): boolean {
  return opensAt(tokens, at, lang, vocabulary) || readYesNo(tokens.slice(at), lang, vocabulary) !== undefined;
}

/** After a comma a verb begins what is asked about ("millä seurataan, auttoiko se"), not another question. */
function opensAt(tokens: readonly Token[], at: number, lang: Language, vocabulary: Vocabulary): boolean {
  return find(tokens.slice(at), lang, vocabulary).some((each) => each.from === 0 && each.value !== "joiners");
}

/** "Mitä ja milloin": a question word alone shares what follows. */
function saysSomething(tokens: readonly Token[], lang: Language, vocabulary: Vocabulary): boolean {
  const words = find(tokens, lang, vocabulary);
  return tokens.some(
    (token, at) =>
      !words.some((each) => each.from <= at && at < each.to) &&
      (!vocabulary.isStopword(token, lang) || vocabulary.isSignal(token, lang)),
  );
}
