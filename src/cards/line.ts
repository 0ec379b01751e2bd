import type { Line, Part } from "./card.ts";

/** Writes a sentence of words and typed parts: say`Muutos: ${difference}.` */
export function say(words: TemplateStringsArray, ...parts: readonly (Part | readonly Part[] | string)[]): Part[] {
  const pieces = words.flatMap((text, at) => [text, parts[at] ?? []]);
  return pieces.flatMap((piece): readonly Part[] => {
    if (typeof piece === "string") return piece === "" ? [] : [{ kind: "words", text: piece }];
    return "kind" in piece ? [piece] : piece;
  });
}

export function line(style: Line["style"], parts: readonly Part[]): Line {
  return { style, parts };
}

/** The parts one after another with words between. */
export function joined(parts: readonly (Part | readonly Part[])[], between: string): Part[] {
  return parts.flatMap((part, at) => {
    const own = "kind" in part ? [part] : part;
    return at === 0 ? own : [{ kind: "words", text: between } as const, ...own];
  });
}

export function textOf({ parts }: Line): string {
  return parts.map(({ text }) => text).join("");
}
