/** What went wrong, as code; each has a calm sentence for the user in cards/. */
export type ErrorCode =
  | "data-invalid"
  | "file-not-written"
  | "settings-invalid"
  | "usage"
  | "question-unreadable"
  | "unaccounted-number"
  | "store-locked"
  | "store-newer"
  | "store-damaged"
  | "store-full"
  | "store-unreachable"
  | "store-misused"
  | "platform-unreachable"
  | "unexpected";

/**
 * The one family of errors. The message speaks to the operator: what and where on its first line, how to mend it on
 * the next. What the user reads is chosen by `code`, never taken from the message.
 */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, what: string, mend: string, cause?: unknown) {
    super(`${what}\n  ${mend}`, cause === undefined ? undefined : { cause });
    this.name = "AppError";
    this.code = code;
  }
}
