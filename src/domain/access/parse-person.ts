import type { PersonId } from "./person.ts";

/** Why a text names no person. */
export type PersonFault = "unknown-platform" | "slack-team" | "slack-user" | "teams-tenant" | "teams-user";

export type ParsedPerson =
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "fault"; readonly text: string; readonly fault: PersonFault };

export interface ParsedPeople {
  readonly people: readonly PersonId[];
  /** The pieces that name nobody, as they were written. */
  readonly faults: readonly { readonly text: string; readonly fault: PersonFault }[];
}

/** The person that a text names: "slack:T1:U1", "teams:<tenant>:<user>" or "local". */
export function parsePerson(text: string): ParsedPerson {
  const fault = faultOf(text);
  return fault === undefined ? { kind: "person", person: personId(text) } : { kind: "fault", text, fault };
}

/** The people of a comma-separated setting, each once, and every piece that is wrong. Empty pieces are passed over. */
export function parsePeople(setting: string): ParsedPeople {
  const pieces = setting.split(",").map((piece) => piece.trim());
  const parsed = pieces.filter((piece) => piece !== "").map(parsePerson);
  return {
    people: [...new Set(parsed.flatMap((each) => (each.kind === "person" ? [each.person] : [])))],
    faults: parsed.flatMap((each) => (each.kind === "fault" ? [{ text: each.text, fault: each.fault }] : [])),
  };
}

function faultOf(text: string): PersonFault | undefined {
  if (text === "local") return undefined;
  const [platform, place = "", ...rest] = text.split(":");
  // A user id of Teams may hold a colon ("29:1abc").
  const user = rest.join(":");
  if (platform === "slack") {
    if (!/^[TE][A-Z0-9]+$/.test(place)) return "slack-team";
    return /^[UW][A-Z0-9]+$/.test(user) ? undefined : "slack-user";
  }
  if (platform !== "teams") return "unknown-platform";
  // Keys are parted by slashes, so no id holds one.
  if (!/^[\w.-]+$/.test(place)) return "teams-tenant";
  return /^[\w.:-]+$/.test(user) ? undefined : "teams-user";
}

/** The one place where a text becomes a person. */
function personId(text: string): PersonId {
  return text as PersonId;
}
