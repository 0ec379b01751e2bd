import type { Language } from "../domain/plan/language.ts";
import type { FigureClaim } from "../domain/query/claim.ts";
import type { YesNoWord } from "./lexicon.ts";
import { longest, type Found } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the small words of a question that wants a yes or a no hold to be so. */
export interface YesNo {
  /** Which way it asks; absent when it names no way or both. */
  readonly direction?: Extract<FigureClaim, { kind: "direction" }>["direction"];
  /** Where the reference of a comparison begins, after "kuin", "än", "than". */
  readonly thanAt?: number;
  /** "kuin ennen", "than before". */
  readonly before: boolean;
  /** Where a number begins that is held to be exceeded, not reached, or not meant exactly: "yli 300". */
  readonly bounds: ReadonlyMap<number, "over" | "under" | "nearly">;
  /** It asks whether there is anything of the kind at all. */
  readonly exists: boolean;
  /** It names a thing by too little of it: "korkeintaan", "too little". */
  readonly limits: boolean;
  /** Where its verb stands. */
  readonly opensAt: number;
  /** Tokens that say nothing of what is asked: "oikeasti", "on average". */
  readonly fillers: ReadonlySet<number>;
  /** The tokens that these words account for. */
  readonly tokens: ReadonlySet<number>;
}

const directions = ["more", "less", "better", "worse"] as const;

/**
 * Reads a yes/no question: Finnish in -ko/-kö, Swedish and English that begin with their verb. Undefined for others, for
 * denials ("eikö…", "isn't…"), where a yes could mean either, and for a choice of several ("vihreä vai punainen").
 */
export function readYesNo(spoken: readonly Token[], lang: Language, vocabulary: Vocabulary): YesNo | undefined {
  const tokens = lang === "fi" ? spoken.map((token, at) => (at === 0 ? asWritten(token) : token)) : spoken;
  const written = find(tokens, lang, vocabulary);
  const start = questionStart(tokens, lang, vocabulary, written);
  const first = tokens[start];
  const stripped = first && lang === "fi" ? withoutEnding(first) : undefined;
  const found = stripped ? [...written, ...find([stripped], lang, vocabulary).map(movedBy(start))] : written;
  const of = (kind: YesNoWord): readonly Found<YesNoWord>[] => found.filter((each) => each.value === kind);
  const opens =
    stripped ??
    [...of("openings"), ...of("exists"), ...(start > 0 ? of("whether") : [])].find((each) => each.from === start);
  const asksOther = of("questionWords").some((each) => each.from === start);
  if (!opens || asksOther || isOpenChoice(of("choices"), of("negations"), tokens.length)) return undefined;
  const named = directions.filter((each) => of(each).length > 0);
  const [than] = of("than");
  const used = found.filter(({ value }) => value !== "limits").flatMap(({ from, to }) => places(from, to));
  return {
    ...(named.length === 1 && named[0] ? { direction: named[0] } : {}),
    ...(than ? { thanAt: than.to } : {}),
    before: of("before").length > 0,
    bounds: new Map((["nearly", "over", "under"] as const).flatMap((each) => of(each).map(({ to }) => [to, each]))),
    exists: of("exists").length > 0,
    limits: of("limits").some((each) => !used.includes(each.from)),
    opensAt: start,
    fillers: new Set(of("fillers").flatMap(({ from, to }) => places(from, to))),
    tokens: new Set([...used, start]),
  };
}

function find(tokens: readonly Token[], lang: Language, { yesNo }: Vocabulary): readonly Found<YesNoWord>[] {
  return longest(yesNo.find(tokens, [lang]));
}

/** Where the question begins after a greeting and "kerro", "kan du säga", "do you know". */
function questionStart(
  tokens: readonly Token[],
  lang: Language,
  { courtesies }: Vocabulary,
  words: readonly Found<YesNoWord>[],
): number {
  const before = [...longest(courtesies.find(tokens, [lang])), ...words.filter((each) => each.value === "leadIns")];
  let start = 0;
  for (let next = before.find((each) => each.from === start); next; next = before.find((each) => each.from === start)) {
    start = next.to;
  }
  return start;
}

/** "Kuuluuks", "onks": how people say "kuuluuko". */
function asWritten(token: Token): Token {
  const written = (text: string): string => text.replace(/(?<=[aeiouyäö])ks$/i, "ko");
  return { ...token, surface: written(token.surface), folded: written(token.folded) };
}

/** Shorter words in -ko are no verbs, and "verkko" and "joukko" are none either. */
const shortestVerb = 4;

/** "lisääntyikö", "onkohan": the verb without what asks; undefined when nothing does. */
function withoutEnding(token: Token): Token | undefined {
  const surface = token.surface.replace(/(?<!k)k[oö](h[aä]n|s)?$/i, "");
  if (surface === token.surface || token.surface.length < shortestVerb) return undefined;
  return { ...token, surface, folded: token.folded.slice(0, surface.length) };
}

/** A denial, or a choice of several; "vai ei" at the end is neither. */
function isOpenChoice(
  choices: readonly Found<unknown>[],
  negations: readonly Found<unknown>[],
  length: number,
): boolean {
  const orNot = (place: Found<unknown>): boolean =>
    place.to === length && choices.some((each) => each.to === place.from);
  const denies = negations.some((each) => !orNot(each));
  return denies || choices.some((each) => !negations.some((other) => other.from === each.to && orNot(other)));
}

function movedBy(by: number): (found: Found<YesNoWord>) => Found<YesNoWord> {
  return ({ value, from, to }) => ({ value, from: from + by, to: to + by });
}

function places(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, nth) => from + nth);
}
