import type { Linkable, LinkableKind } from "./linkable.ts";
import type { Postings } from "./postings.ts";

/** Neighbouring places, and the passages that they have; each range goes up to, not including, its end. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly passagesFrom: number;
  readonly passagesTo: number;
}

const empty: Span = { from: Infinity, to: 0, passagesFrom: Infinity, passagesTo: 0 };

/** Everything there is. */
export function wholeSpan({ passageOf, passages }: Postings): Span {
  return { from: 0, to: passageOf.length, passagesFrom: 0, passagesTo: passages };
}

/** From the first record of some kinds to the last: linkables of one kind stand together, or beside those of one other. */
export function createSpans(
  all: readonly Linkable[],
  { passageOf }: Postings,
): (kinds: readonly LinkableKind[]) => Span {
  const spans = new Map<LinkableKind, Span>();
  all.forEach(({ kind }, place) => {
    const passage = passageOf[place] ?? 0;
    const here = { from: place, to: place + 1, passagesFrom: passage, passagesTo: passage + 1 };
    spans.set(kind, around(spans.get(kind) ?? empty, here));
  });
  return (kinds) => {
    const span = kinds.map((kind) => spans.get(kind) ?? empty).reduce(around, empty);
    return span.to === 0 ? { from: 0, to: 0, passagesFrom: 0, passagesTo: 0 } : span;
  };
}

function around(a: Span, b: Span): Span {
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    passagesFrom: Math.min(a.passagesFrom, b.passagesFrom),
    passagesTo: Math.max(a.passagesTo, b.passagesTo),
  };
}
