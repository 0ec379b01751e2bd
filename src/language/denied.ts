import type { Token } from "./tokens.ts";

const denials = new Set(["ei vain", "ei vaan", "eika vain", "inte bara", "inte enbart", "not just", "not only"]);
/** So many words may stand between "not just" and what it sets aside. */
const deniedWithin = 3;

/** "Kaikki työttömät, ei vain nuoret": what is set aside is not what is asked. */
export function deniedAt(tokens: readonly Token[], text: string): ReadonlySet<number> {
  const denied = new Set<number>();
  tokens.forEach((token, from) => {
    if (!denials.has(`${token.folded} ${tokens[from + 1]?.folded}`)) return;
    for (let at = from + 2; at < tokens.length && at < from + 2 + deniedWithin; at++) {
      if (/[.,;:!?)]/.test(text.slice(token.start, tokens[at]?.start))) return;
      denied.add(at);
    }
  });
  return denied;
}
