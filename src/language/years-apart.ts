import { numberSaid } from "./number-words.ts";
import type { Token } from "./tokens.ts";

/** "Kolme vuotta aiemmin", "ett år senare", "two years before": how many years away from another; undefined when none are said. */
export function yearsApart(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(({ folded }) => /^(vuotta|vuosi|ar|years?)$/.test(folded));
  const [before, after] = [tokens[at - 1], tokens[at + 1]?.folded ?? ""];
  const count = before?.kind === "number" ? Number(before.folded) : numberSaid(before?.folded ?? "");
  if (at === -1 || count === undefined) return undefined;
  if (/^(aiemmin|aikaisemmin|ennen|sitten|tidigare|innan|earlier|before|ago)$/.test(after)) return -count;
  return /^(myohemmin|jalkeen|senare|darefter|later|after)$/.test(after) ? count : undefined;
}
