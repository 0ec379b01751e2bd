/**
 * Characters with which spreadsheet programs begin a formula, also after a tab or as full-width signs of East Asian keyboards. In CSV a
 * quoted field does not help: the program sees the text alone.
 */
const beginsFormula = /^'*[=+\-@\t\r＝＋－＠]/;

/** The text with an apostrophe before what a program would take for a formula. */
export function disarmed(text: string): string {
  return beginsFormula.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that `disarmed` put before it. */
export function armed(text: string): string {
  return text.startsWith("'") && beginsFormula.test(text) ? text.slice(1) : text;
}
