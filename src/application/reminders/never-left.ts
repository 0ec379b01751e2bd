/** What the network calls a request that never left this machine. */
const unconnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Whether an error says that nothing was sent: there was no connection. */
export function neverLeft(error: unknown): boolean {
  return codesOf(error).some((code) => unconnected.has(code));
}

/** An error's code and those of its causes; an address may be tried after the other, and each has its own. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const others = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...others, ...codesOf(error.cause)];
}
