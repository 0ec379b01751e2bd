/** A part of a statement: paragraphs, a list after them, and paragraphs after the list. */
export interface StatementSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly items?: readonly string[];
  readonly after?: readonly string[];
}
