import { webApi } from "@slack/bolt";
import type { NotSent } from "../../application/reminders/messenger.ts";
import { neverLeft } from "../../application/reminders/never-left.ts";

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
  if (error instanceof webApi.WebAPIRequestError && neverLeft(error))
    return { kind: "later", reason: "unreachable", after: patience };
  return undefined;
}
