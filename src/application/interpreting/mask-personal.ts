/** What stands in the place of what was masked. */
export const mask = "[masked]";

/** A day, a year or a span of years, in digits: no number of a person. */
const datePiece = /^(?:\d{1,2}|(?:19|20)\d\d)$/;
/** Shorter numbers are counts, years and sections. */
const digitsOfPerson = 6;

/** A word that a person's name follows, in the three languages. */
const titles = [
  "rouva herra neiti tohtori opettaja rehtori lääkäri potilas asiakas oppilas",
  "fru herr fröken doktor lärare rektor läkare patient klient elev",
  "mr mrs ms miss dr doctor teacher headmaster patient client pupil",
].join(" ");
const named = new RegExp(
  `(?<!\\p{L})((?:${titles.split(" ").join("|")})\\.?)((?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]*)+)`,
  "giu",
);
const capital = /^\s*\p{Lu}/u;

const whole: readonly RegExp[] = [
  /https?:\/\/\S+/giu,
  /[^\s@]+@[^\s@]+/gu,
  // A Finnish personal identity code, whatever its century.
  /(?<!\p{L})\d{6}[-+A-FU-Y]\d{3}[\dA-Y](?!\p{L})/giu,
];

/**
 * A question without what could tell of a person: addresses, identity codes, phone and other long numbers, names after a title, and the
 * `strangers`, words that are written as names and that no plan knows.
 */
export function maskPersonal(text: string, strangers: readonly string[]): string {
  const plain = text.normalize("NFKC");
  const codes = whole.reduce((left, pattern) => left.replaceAll(pattern, mask), plain);
  const titled = codes.replaceAll(named, (all, title: string, name: string) =>
    capital.test(name) ? `${title} ${mask}` : all,
  );
  const nameless = strangers.reduce((left, name) => left.replaceAll(wordOf(name), mask), titled);
  return nameless.replaceAll(/\+?\d[\d ()./–-]*\d/g, (number) => (isPersonal(number) ? mask : number));
}

function isPersonal(number: string): boolean {
  const pieces = number.split(/\D+/).filter((piece) => piece !== "");
  const isDate = pieces.every((piece) => datePiece.test(piece)) && !number.startsWith("+");
  return !isDate && pieces.join("").length >= digitsOfPerson;
}

function wordOf(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, "gu");
}
