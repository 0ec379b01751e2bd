/**
 * The beginnings of the names of places in the plans, as they are written in the three languages whatever the ending: what
 * follows stays, so that "Kouvolassa" becomes "Homullassa". Kemi is guarded against kemia and kemikaali.
 */
const beginnings: readonly (readonly string[])[] = [
  ["kouvo"],
  ["kotk(?=a)"],
  ["hamin", "fredriksh"],
  ["miehikk"],
  ["pyht(?=ä|a)", "pytt(?=is)"],
  ["viro(?=la)", "vederl"],
  ["kymenl", "kymmened"],
  ["kem(?=i(?:$|[^\\p{L}]|n|s|in|ss|st|ll|läi))"],
];
const patterns = beginnings.map((each) => new RegExp(`(?<!\\p{L})(?:${each.join("|")})`, "giu"));

const first = "ho la mi ru ta ve si jo na pe hu lo mu ra tu vi sa jy no py he li me ro to".split(" ");
const second = "mul ner vok lut rim pas kel jon tav hir sot mal nup ryt lem kos vih tel jur pan".split(" ");

/** Words with the names of places changed to ones that no plan has, other ones for each copy (1, 2, …). */
export function withMadeUpNames(text: string, copy: number): string {
  return patterns.reduce(
    (named, pattern, place) => named.replace(pattern, (old) => inCaseOf(old, madeUp(copy * patterns.length + place))),
    text,
  );
}

/** A place for what bears none in its name: "Homula". */
export function madeUpPlace(copy: number): string {
  return inCaseOf("K", `${madeUp(copy * patterns.length)}a`);
}

/** All different for the first 500 numbers. */
function madeUp(number: number): string {
  const start = first[number % first.length] ?? "";
  const end = second[Math.floor(number / first.length) % second.length] ?? "";
  return start + end;
}

function inCaseOf(old: string, name: string): string {
  return /^\p{Lu}/u.test(old) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
