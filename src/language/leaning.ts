import { topicWeights, type Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

const openings =
  /^(?:no )?(enta|entas|mites|ja|och|and|tai|eller|or|men|but|samma|sama|(what|how) about|hur ar det|vad galler)\b/;
const pointers = new Set(
  "han hanen hanelle hanet hanta tama taman talla talle se sen siita siina siihen sita niista niita niiden ne heista heidan heita he tasta tahan samaan siella sielta det den dem de deras dar dit hon henne honom hennes hans darifran detta dessa it its she her his him that this those these they them their there".split(
    " ",
  ),
);
/** A question with so few telling words may lean on the one before it, unless it stands on its own this well. */
const shortFollowUp = 1;
const standsAlone = 0.85;
const longestFollowUp = 12;

/** "entä koko maassa", "och gymnasieeleverna": a question opens as a follow-up does. */
export function opensAsFollowUp({ tokens }: Reading): boolean {
  return openings.test(tokens.map((token) => token.folded).join(" "));
}

/** Whether a question leans on the one before it: it opens so, points back, or says too little to stand alone. */
export function leansBack(reading: Reading, best: () => Candidate | undefined): boolean {
  const words = reading.tokens.map((token) => token.folded);
  const opens = openings.test(words.join(" ")) && words.length <= longestFollowUp;
  const points = pointsBack(reading);
  const own = reading.roles.filter(
    (role, at) => !role.stop && !role.signal && role.slot === undefined && (reading.sought[at]?.known ?? false),
  );
  // "Vem står för kostnaderna?" does not say of what.
  const onlyQuantity =
    reading.roles.some(({ quantity }) => quantity) && own.every(({ quantity }) => quantity) && !namesSlot(reading);
  const little = own.length <= shortFollowUp;
  const counts = points && reading.signals.has("count");
  return (
    opens || counts || onlyQuantity || (points && little) || ((points || little) && (best()?.score ?? 0) < standsAlone)
  );
}

function namesSlot({ roles }: Reading): boolean {
  return roles.some(({ slot }) => slot !== undefined);
}

/** "Paljonko hän sai?", "how many of them": a word stands for what the last answer told. */
export function pointsBack({ tokens }: Reading): boolean {
  return tokens.some((token) => pointers.has(token.folded));
}

/** Words of the question that no slot, signal or stop word accounts for. */
export function ownWords(reading: Reading): number {
  return topicWeights(reading).filter((weight, at) => weight > 1 && (reading.sought[at]?.known ?? false)).length;
}
