import type { OrganisationKey } from "../domain/access/person.ts";

/** One installation serves one organisation, until many workspaces are installed through OAuth. */
export const ownOrganisation = "own" as OrganisationKey;
