import { AppError } from "../../application/app-error.ts";

/** PostgreSQL's own codes: disk_full; and those of a server that lets nobody in, or stops. */
const diskFull = ["53100", "ENOSPC"];
const unreachable = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "ECONNRESET", "EHOSTUNREACH"].concat(
  ["28000", "28P01", "3D000", "53300", "57P01", "57P02", "57P03"], // password, database, connections, shutting down
);
const lostConnection = /Connection terminated|timeout exceeded when trying to connect/;

/** The error of a statement as operators should read it: a full disk or a server out of reach is said to be one; others stay. */
export function storeError(error: unknown, where: string): unknown {
  const chain = causes(error);
  const ours = chain.find((each) => each instanceof AppError);
  if (ours !== undefined) return ours;
  if (chain.some((each) => hasCode(each, diskFull) || /No space left on device/.test(each.message)))
    return storeFull(where, error);
  const reason = chain.find((each) => hasCode(each, unreachable) || lostConnection.test(each.message));
  if (reason === undefined) return error;
  return new AppError(
    "store-unreachable",
    `${where} cannot be reached: ${reason.message}`,
    "Check DATABASE_URL, and that the server runs and lets this user in.",
    error,
  );
}

/** What is said of a full disk. */
export function storeFull(where: string, cause: unknown): AppError {
  return new AppError(
    "store-full",
    `${where}: the disk is full, so nothing more is stored; what was stored before is safe`,
    "Free some space (64 MB or more) and start again.",
    cause,
  );
}

/** Whether PostgreSQL says that its own files are not what they should be (its codes of class XX). */
export function isDamage(error: unknown): boolean {
  return causes(error).some((each) => "code" in each && typeof each.code === "string" && /^XX\d{3}$/.test(each.code));
}

function hasCode(error: Error, codes: readonly string[]): boolean {
  return "code" in error && typeof error.code === "string" && codes.includes(error.code);
}

function causes(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}
