/** What a command reads and writes; tests give their own. */
export interface Io {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Lines of standard input. */
  readonly lines: () => AsyncIterable<string>;
  readonly interactive: boolean;
}

/** Done; abstaining is done too. */
export const done = 0;
export const failed = 1;
export const wrongUsage = 2;

/** A command that runs once and ends; gives its exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number> | number;
