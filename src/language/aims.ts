import { languages, type Language } from "../domain/plan/language.ts";
import type { GoalId, ObjectiveId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Hit } from "./hits.ts";
import type { Index } from "./index.ts";
import { stem } from "./stem.ts";
import type { Found } from "./phrases.ts";
import { quotes, type Token } from "./tokens.ts";

/** A goal or objective that a question names. */
export type Aim =
  { readonly kind: "goal"; readonly id: GoalId } | { readonly kind: "objective"; readonly id: ObjectiveId };

/** So much of a goal's name must be said before it is taken as named. */
const namedEnough = 0.72;

const goalWords = stemmed(["päätavoite", "päätavote", "tavoite", "huvudmål", "mål", "goal"]);
const objectiveWords = stemmed(["välitavoite", "välitavote", "delmål", "objective", "subgoal"]);
const roman = ["i", "ii", "iii", "iv", "v", "vi"];

/** Ordinals by which goals are called, as they begin in the three languages. */
const ordinals: readonly RegExp[] = [
  /^(ensimmai|eka|forsta|first|1st)/,
  /^(toise|toine|toinen|toka|andra|second|2nd)/,
  /^(kolman|kolmas|kolmat|tredje|third|3rd)/,
  /^(neljan|neljas|fjarde|fourth|4th)/,
  /^(viiden|viides|femte|fifth|5th)/,
  /^(kuuden|kuudes|sjatte|sixth|6th)/,
  /^(seitseman|sjunde|seventh|7th)/,
];

/** Finds the goals and objectives that a question names, by number ("päätavoite II", "delmål 4") or by name. */
export function createAims(
  plans: Plans,
  index: Index,
  isStopword: (token: Token, lang: Language) => boolean,
): (tokens: readonly Token[], lang: Language, text: string) => readonly Found<Aim>[] {
  return (tokens, lang, text) => {
    const numbered = byNumber(plans, tokens);
    if (numbered.some((found) => found.value.kind === "objective")) return numbered;
    const quoted = byQuote(index, tokens, lang, text);
    return [...numbered, ...(quoted.length > 0 ? quoted : byName(index, tokens, lang, isStopword))];
  };
}

function byNumber(plans: Plans, tokens: readonly Token[]): readonly Found<Aim>[] {
  const goal = numberAfter(tokens, goalWords);
  const objective = numberAfter(tokens, objectiveWords);
  const goals = goal ? plans.goals.filter((each) => each.label?.toLowerCase() === roman[goal.number - 1]) : [];
  const objectives =
    objective && goals.length > 0
      ? plans.objectives.filter((each) => each.number === objective.number && goals.some(({ id }) => id === each.goal))
      : [];
  return [
    ...goals.map(({ id }) => ({ value: { kind: "goal", id } as const, from: goal?.at ?? 0, to: (goal?.at ?? 0) + 2 })),
    ...objectives.map(({ id }) => ({
      value: { kind: "objective", id } as const,
      from: objective?.at ?? 0,
      to: (objective?.at ?? 0) + 2,
    })),
  ];
}

/** The keys of words in whichever of the languages. */
function stemmed(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => languages.map((lang) => stem(word, lang))));
}

/** The number right after one of the words: "päätavoite 1", "main goal II". */
function numberAfter(
  tokens: readonly Token[],
  words: ReadonlySet<string>,
): { readonly at: number; readonly number: number } | undefined {
  for (const [at, token] of tokens.entries()) {
    const sub = tokens[at - 1]?.folded === "sub";
    const { number: nicknamed, rest } = nicknameOf(token.folded);
    const named = languages.some((lang) => words.has(stem(rest ?? token.surface, lang)));
    if (sub ? words !== objectiveWords || !/^goals?$/.test(token.folded) : !named) continue;
    if (nicknamed > 0) return { at, number: nicknamed };
    const next = isPreposition(tokens[at + 1], token) ? undefined : tokens[at + 1];
    const number = next?.kind === "number" ? Number(next.folded) : roman.indexOf(next?.folded ?? "") + 1;
    if (number >= 1 && number <= roman.length + 4) return { at, number };
    const before = [
      romanOf(tokens[at - 1]),
      ...[tokens[at - 1], tokens[at - 2]].map((each) => ordinalOf(each?.folded ?? "")),
    ].find((each) => each > 0);
    if (before !== undefined) return { at: at - 1, number: before };
  }
  return undefined;
}

/** "Huvudmålen i planen": the small "i" of Swedish is no number. */
function isPreposition(next: Token | undefined, { folded }: Token): boolean {
  return next?.surface === "i" && !folded.includes("tavo");
}

/** "Kakkospäätavoite" is the second one. */
function nicknameOf(word: string): { readonly number: number; readonly rest?: string } {
  const at = nicknames.findIndex((nickname) => word.startsWith(nickname));
  return at === -1 ? { number: 0 } : { number: at + 1, rest: word.slice(nicknames[at]?.length) };
}

const nicknames = ["ykkos", "kakkos", "kolmos", "nelos", "viitos", "kutos"];

/** "III päätavoite": a Roman number before the word is written in capitals. */
function romanOf(token: Token | undefined): number {
  return /^[IVX]+$/.test(token?.surface ?? "") ? roman.indexOf(token?.folded ?? "") + 1 : 0;
}

/** Which number an ordinal says, in the three languages; 0 for other words. */
export function ordinalOf(word: string): number {
  return ordinals.findIndex((ordinal) => ordinal.test(word)) + 1;
}

function byName(
  index: Index,
  tokens: readonly Token[],
  lang: Language,
  isStopword: (token: Token, lang: Language) => boolean,
): readonly Found<Aim>[] {
  const sought = index.seek(tokens, lang);
  // "Vilka delmål hör till…": words that stand in every question name nothing.
  const telling = sought.filter((_, at) => !isStopword(tokens[at] as Token, lang));
  const hits = index
    .named(aimKinds, { sought, telling, share: saidEnough, titled: namedEnough })
    .map((hit) => ({ hit, titled: hit.titled() }))
    .sort((a, b) => b.titled - a.titled);
  const best = hits[0];
  if (!best) return [];
  return hits.filter((each) => each.titled > best.titled - 0.02).flatMap((each) => spansOf(each.hit));
}

/** What stands in quotation marks or brackets and is wholly part of a goal's name names it, even when it is cut short. */
function byQuote(index: Index, tokens: readonly Token[], lang: Language, text: string): readonly Found<Aim>[] {
  return quotes(text).flatMap(([from, to]) => {
    const places = tokens.flatMap((token, at) => (from <= token.start && token.end <= to ? [at] : []));
    const inside = places.flatMap((at) => tokens[at] ?? []);
    if (inside.length < 2) return [];
    const sought = index.seek(inside, "fi");
    // Each of its words is in the name, so that the name is found by the first.
    const named = { telling: sought.slice(0, 1), share: saidEnough, titled: 0 };
    const [found] = index
      .named(aimKinds, { ...named, sought })
      .filter(({ matches }) => matches.every((match) => match >= saidEnough))
      .map(({ linkable, titled }) => ({ linkable, titled: titled() }))
      .sort((a, b) => b.titled - a.titled);
    if (!found) return [];
    // The rest of the question may say the same name in its own language.
    const whole = index.named(aimKinds, { ...named, sought: index.seek(tokens, lang) });
    return whole.filter((hit) => hit.linkable === found.linkable).flatMap(spansOf);
  });
}

/** A word is said when it is matched this well. */
const saidEnough = 0.5;

const aimKinds: readonly Hit["linkable"]["kind"][] = ["goal", "objective"];

function spansOf({ linkable, matches }: Hit): readonly Found<Aim>[] {
  const value: Aim =
    linkable.kind === "goal"
      ? { kind: "goal", id: linkable.id as GoalId }
      : { kind: "objective", id: linkable.id as ObjectiveId };
  return matches.flatMap((match, at) => (match >= saidEnough ? [{ value, from: at, to: at + 1 }] : []));
}
