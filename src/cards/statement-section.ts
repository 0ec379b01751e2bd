/** A part of a statement: paragraphs, and a list after them. */
export interface StatementSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly items?: readonly string[];
}
