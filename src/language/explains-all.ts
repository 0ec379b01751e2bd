import { partOf, type Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import type { YesNo } from "./yes-no.ts";

/**
 * A yes must not rest on half of what was asked: every word that tells is explained this well. Of a compound, more than a
 * part must be met: "liikennekasvatus" is not all of education.
 */
const explainedEnough = 0.5;
const compoundEnough = 0.6;
const wholeWord = 0.9;

/** Whether a reading explains each word of a yes/no question that its small words do not account for. */
export function explainsAll(reading: Reading, { tokens }: YesNo, { explained }: Pick<Candidate, "explained">): boolean {
  return reading.roles.every(({ courtesy }, at) => {
    if (courtesy || tokens.has(at) || partOf(reading, at) === "none") return true;
    const shares = [...(reading.sought[at]?.features.values() ?? [])];
    const isCompound = shares.some((share) => share < wholeWord);
    return (explained[at] ?? 0) >= (isCompound ? compoundEnough : explainedEnough);
  });
}

/** "Onko Haminalla toimenpiteitä…?", "finns det något…?": whether there is anything of the kind. */
export function asksWhetherAny({ yesNo, signals }: Reading): boolean {
  return yesNo !== undefined && (yesNo.exists || signals.has("measures"));
}
