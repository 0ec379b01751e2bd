/** Lower case without accents or the dots of ä, ö and å, so that a keyboard without them asks the same question. */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/ø/g, "o").replace(/æ/g, "ae");
}
