import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDecimal, toPlainString, type Decimal } from "../../domain/plan/decimal.ts";
import type { PlanRecord, Plans } from "../../domain/plan/plans.ts";
import { ranges } from "../../domain/plan/source.ts";

/** A cell or number that is not where its record says. */
export interface NotFound {
  readonly record: string;
  readonly what: string;
  readonly file: string;
  readonly lines: string;
}

export interface Verification {
  readonly checked: number;
  /** Found with other columns' words between, as flattened tables print them. */
  readonly interleaved: number;
  /** Found by the damaged words that the record lists. */
  readonly restored: number;
  readonly missing: readonly NotFound[];
}

/**
 * Looks up every cell and number of the plans at its stated lines in the source text files under `folder`. Line breaks,
 * hyphens and bullets do not matter; in restored texts neither do the dots of ä and ö.
 */
export function verifySources(plans: Plans, folder: string): Verification {
  const files = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = files.get(file) ?? readFileSync(join(folder, file), "utf8").split("\n");
    files.set(file, known);
    return known;
  };
  const tally = { checked: 0, interleaved: 0, restored: 0 };
  const missing: NotFound[] = [];
  for (const record of plans.records) {
    const { file, lines } = record.source;
    const page = ranges(lines)
      .map(([from, to]) =>
        linesOf(file)
          .slice(from - 1, to)
          .join("\n"),
      )
      .join("\n");
    for (const claim of claimsOf(record)) {
      tally.checked++;
      const found = claim.kind === "number" ? findNumber(page, claim.number) : findText(page, claim.text, record);
      if (found === "interleaved" || found === "restored") tally[found]++;
      if (found === "missing") {
        missing.push({
          record: record.id,
          what: claim.kind === "number" ? toPlainString(claim.number) : claim.text,
          file,
          lines,
        });
      }
    }
  }
  return { ...tally, missing };
}

type Claim = { readonly kind: "text"; readonly text: string } | { readonly kind: "number"; readonly number: Decimal };
type Found = "found" | "interleaved" | "restored" | "missing";

/** What a record claims to have from its source, word for word or digit for digit. */
function claimsOf(record: PlanRecord): readonly Claim[] {
  switch (record.kind) {
    case "action-row": {
      const stated = record.state.kind === "filled" ? [] : [record.state.text ?? ""];
      return texts([...record.metrics, ...record.schedule, ...record.unitsText, ...record.followUp, ...stated]);
    }
    case "measure":
    case "priority":
    case "realised-measure":
      return texts([record.text]);
    case "goal":
      return texts([record.name.fi]);
    case "objective":
      return texts([record.name.fi, ...(record.statement === undefined ? [] : [record.statement])]);
    case "decision":
      return texts([
        record.title.fi,
        ...(record.decision ? [record.decision.fi] : []),
        ...(record.register ? [record.register] : []),
      ]);
    case "observation":
      return record.value === null ? [] : [{ kind: "number", number: record.value }];
    case "fact":
      return record.value.kind === "number" ? [{ kind: "number", number: record.value.number }] : numeralsOf(record);
    case "term":
      return numerals(record.definition.fi);
    default:
      return [];
  }
}

function texts(list: readonly string[]): readonly Claim[] {
  return list.filter((text) => text !== "").map((text) => ({ kind: "text", text }));
}

/** A fact told in our own words still has its numbers from the source. */
function numeralsOf({ value }: Extract<PlanRecord, { readonly kind: "fact" }>): readonly Claim[] {
  if (value.kind === "date") {
    const { year, month, day } = Temporal.PlainDate.from(value.date);
    return [year, month, day].map((number) => ({ kind: "number", number: { units: number, decimals: 0 } }));
  }
  return value.kind === "text" ? numerals(value.text.fi) : [];
}

function numerals(text: string): readonly Claim[] {
  return [...text.matchAll(/\d+(,\d+)?/g)].flatMap((match) => {
    const number = parseDecimal(match[0]);
    return number ? [{ kind: "number", number }] : [];
  });
}

/** Number words as stems, since Finnish inflects them. */
const numberStems: readonly (readonly [number, RegExp])[] = [
  [0, /ei |yksikään|nolla/i],
  [1, /yksi|yhde|yhtä|ensimm/i],
  [2, /kaksi|kahde|kahta/i],
  [3, /kolm/i],
  [4, /nelj/i],
  [5, /viisi|viide|viitt/i],
  [6, /kuusi|kuude|kuutt/i],
  [7, /seitsem/i],
  [8, /kahdeks/i],
  [9, /yhdeks/i],
  [10, /kymmen/i],
];

function findNumber(page: string, number: Decimal): Found {
  const printed = toPlainString(number).replace("-", "").replace(".", ",");
  const grouped = printed.replace(/\B(?=(\d{3})+(?!\d))/g, "\\s?");
  // A headline that the page draws twice comes out doubled: "10171017".
  const undoubled = page.replace(/(\d{2,})\1/g, "$1");
  const here = new RegExp(`(?<![\\d,])0?${grouped}(?!\\d|,\\d)`);
  if (here.test(page) || here.test(undoubled)) return "found";
  // "2022–25" prints the last year of a span short.
  if (/^20\d\d$/.test(printed) && new RegExp(`20\\d\\d\\s?[-–]\\s?${printed.slice(2)}(?!\\d)`).test(page))
    return "found";
  const word = number.decimals === 0 ? numberStems.find(([value]) => value === number.units)?.[1] : undefined;
  return word?.test(page) ? "found" : "missing";
}

function findText(page: string, text: string, { restored, printed = [] }: PlanRecord): Found {
  const fold = restored ? bareLetters : lettersOnly;
  const whole = fold(page);
  if (whole.includes(fold(text))) return "found";
  const lost: string[] = [];
  let at = 0;
  for (const word of text.split(/\s+/).map(fold).filter(Boolean)) {
    const next = whole.indexOf(word, at);
    if (next === -1) lost.push(word);
    else at = next + word.length;
  }
  if (lost.length === 0) return "interleaved";
  const damaged = printed.flatMap((each) => each.split(/\s+/));
  const explained = damaged.every((word) => whole.includes(fold(word))) && new Set(lost).size <= damaged.length;
  return explained ? "restored" : "missing";
}

function lettersOnly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}%€]/gu, "");
}

function bareLetters(text: string): string {
  return lettersOnly(text.normalize("NFD").replace(/\p{M}/gu, ""));
}
