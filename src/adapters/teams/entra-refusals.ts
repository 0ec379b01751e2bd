/** What Entra says when it does not prove who the bot is, by the number of its error, and how to mend it. */
const refusals: Readonly<Record<string, { readonly what: string; readonly mend: string }>> = {
  "7000215": {
    what: "the secret is wrong",
    mend: "Put the secret's value, not its id, into TEAMS_CLIENT_SECRET; make a new one under Certificates & secrets in Entra if the value is lost.",
  },
  "7000222": {
    what: "the secret has expired",
    mend: "Make a new one under Certificates & secrets in Entra and put its value into TEAMS_CLIENT_SECRET.",
  },
  "700016": {
    what: "the organisation has no such application",
    mend: "Compare TEAMS_CLIENT_ID and TEAMS_TENANT_ID with the registration in Entra.",
  },
  "90002": {
    what: "there is no such organisation",
    mend: "Compare TEAMS_TENANT_ID with the registration in Entra.",
  },
};

/** Another refusal of Entra's. */
const refused = /AADSTS\d+|invalid_client|unauthorized_client/;

/** Why Entra refused, as its error tells; undefined when the error is not a refusal of Entra's. */
export function entraRefusal(said: string): { readonly what: string; readonly mend: string } | undefined {
  const known = refusals[/AADSTS(\d+)/.exec(said)?.[1] ?? ""];
  if (known) return known;
  const mend = "Compare TEAMS_CLIENT_ID, TEAMS_CLIENT_SECRET and TEAMS_TENANT_ID with the registration in Entra.";
  return refused.test(said) ? { what: said, mend } : undefined;
}
