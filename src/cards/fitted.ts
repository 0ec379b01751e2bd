import type { Language } from "../domain/plan/language.ts";
import type { Card, Line } from "./card.ts";
import { line } from "./line.ts";
import { messageWords, type Elsewhere } from "./message-words.ts";

/** A platform's messages, as far as fitting a card into one needs to know them. */
export interface Fitting<Message> {
  /** The lines as a message; `acting` are those of them that have their buttons. */
  readonly make: (lines: readonly Line[], acting: readonly Line[]) => Message;
  readonly fits: (message: Message) => boolean;
  /** Where the reader finds what did not fit. */
  readonly elsewhere: Elsewhere;
}

/** The card with as much as a message takes: all of it nearly always, else fewer buttons, else fewer lines, and it says which. */
export function fitted<Message>({ lines, lang }: Card, { make, fits, elsewhere }: Fitting<Message>): Message {
  const acting = lines.filter(({ actions = [] }) => actions.length > 0);
  const whole = make(lines, acting);
  if (fits(whole)) return whole;
  const said = notes(lang, elsewhere);
  const withButtons = (count: number): Message => make([...lines, said.buttonsLeft], acting.slice(0, count));
  const withLines = (count: number): Message =>
    make([...lines.slice(0, count), said.linesLeft(`1–${count} / ${lines.length}`)], []);
  return acting.length > 0 && fits(withButtons(0))
    ? withButtons(largest(acting.length, (count) => fits(withButtons(count))))
    : withLines(largest(lines.length, (count) => fits(withLines(count))));
}

function notes(lang: Language, elsewhere: Elsewhere) {
  const { buttonsLeft, linesLeft } = messageWords[lang];
  const note = (text: string): Line => line("note", [{ kind: "furniture", text }]);
  return {
    buttonsLeft: note(`${buttonsLeft.said} ${buttonsLeft.are[elsewhere]}`),
    linesLeft: (range: string) => note(`${linesLeft.said} ${range}. ${linesLeft.are[elsewhere]}`),
  };
}

/** The largest count that fits, when fewer fit whenever more do. */
export function largest(upTo: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, upTo];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
