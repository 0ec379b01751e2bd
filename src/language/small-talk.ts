import type { Query } from "../domain/query/query.ts";
import type { Reading } from "./reading.ts";

/** Greetings, thanks, "what can I ask", and what the product does not do: questions that no plan is needed for. */
export function smallTalk(reading: Reading): Query | undefined {
  if (!reading.roles.some((_, at) => asksSomething(reading, at))) return { kind: "out-of-scope" };
  const content = reading.roles.filter(
    (role, at) => !role.stop && !role.signal && !role.courtesy && isContent(reading, at),
  );
  if (reading.signals.has("capabilities") && content.length === 0) return { kind: "capabilities" };
  const courtesy = reading.courtesies.at(-1);
  const beside = courtesy === "hello" ? 0 : besideCourtesy;
  const talks = content.length <= beside && !content.some((role) => role.slot !== undefined);
  if (courtesy && talks && !reading.outOfScope) return { kind: "courtesy", of: courtesy };
  return reading.outOfScope ? { kind: "out-of-scope" } : undefined;
}

/** Letters and numbers alone, or "more" before anything was told, ask nothing. */
function asksSomething({ tokens, roles, signals }: Reading, at: number): boolean {
  const [token, role] = [tokens[at], roles[at]];
  if (!token || !role) return false;
  if (role.signal) return !(signals.size === 1 && signals.has("more"));
  return role.slot !== undefined || role.courtesy || (token.kind === "word" && token.surface.length > 1);
}

/** "Thanks, that was really useful": so many words may stand beside a courtesy. What stands beside a greeting is asked. */
const besideCourtesy = 1;

function isContent(reading: Reading, at: number): boolean {
  return (reading.sought[at]?.known ?? false) || reading.roles[at]?.slot !== undefined;
}
