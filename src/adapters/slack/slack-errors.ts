import { webApi } from "@slack/bolt";
import type { Sent } from "../../application/reminders/messenger.ts";

/** Slack asks for patience without saying how much. */
const patience = Temporal.Duration.from({ minutes: 1 });

/** Slack did not do it, but will. */
const notNow = new Set([
  "ratelimited",
  "rate_limited",
  "message_limit_exceeded",
  "service_unavailable",
  "team_added_to_org",
  "org_login_required",
  "request_timeout",
]);
/** Slack stumbled over it, and may have done a part. */
const unclear = new Set(["internal_error", "fatal_error"]);
/** The request never left this machine. */
const unconnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

export type NotSent = Exclude<Sent, { readonly kind: "sent" }>;

/** What an error of a call says of it: that it was not done; undefined when it may have been. */
export function notSent(error: unknown): NotSent | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return {
      kind: "later",
      reason: "ratelimited",
      after: Temporal.Duration.from({ seconds: Math.ceil(error.retryAfter) }),
    };
  if (error instanceof webApi.WebAPIPlatformError) {
    const reason = error.data.error;
    if (unclear.has(reason)) return undefined;
    return notNow.has(reason) ? { kind: "later", reason, after: patience } : { kind: "refused", reason };
  }
  if (error instanceof webApi.WebAPIRequestError && codesOf(error).some((code) => unconnected.has(code)))
    return { kind: "later", reason: "unreachable", after: patience };
  return undefined;
}

/** An error's code and those of its causes; Node tries an address after the other and tells of each. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const others = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...others, ...codesOf(error.cause)];
}
