/** What a library tells its log, in words: texts and the messages of errors. Of anything else only the kind, since it may hold what people wrote. */
export function toldWords(said: readonly unknown[]): string {
  return said.map(wordsOf).join(" ");
}

function wordsOf(said: unknown): string {
  if (typeof said === "string") return said;
  return said instanceof Error ? said.message : typeof said;
}
