/** What Adaptive Cards put a date or a time of the reader's own zone for, wherever text stands. */
const dateFunctions = /\{\{(?=(DATE|TIME)\()/g;

/** Characters that markdown may do something with; a full stop or a bracket after a line's first number makes a list of it. */
const inline = /[\\*_`[\]<>&~|!#]/;
const listMark = /^\s*([-+=]|\d+[.)](\s|$))/m;
const link = /\b(https?:|www\.|mailto:)|@/i;

/** Text that no function of the cards takes for a date; a joiner nobody sees breaks it. */
export function unformatted(text: string): string {
  return text.replaceAll(dateFunctions, "{\u2060{");
}

/** Whether the text is the same with markdown as without. */
export function isMarkdownFree(text: string): boolean {
  return ![inline, listMark, link].some((each) => each.test(text)) && text === unformatted(text);
}

/** Text for a place that is read as markdown: what markdown would take is escaped, and the lines stay lines. */
export function escapedMarkdown(text: string): string {
  return unformatted(text)
    .replaceAll(/[\\*_`[\]<>&~|!#]/g, "\\$&")
    .replaceAll(/^(\s*)([-+=])/gm, "$1\\$2")
    .replaceAll(/^(\s*\d+)([.)])(?=\s|$)/gm, "$1\\$2")
    .replaceAll(/\b(https?|mailto):|\bwww\.|@/gi, "$&\u2060");
}
