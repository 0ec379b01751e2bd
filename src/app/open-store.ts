import { openDatabase } from "../adapters/store/database.ts";
import { storeOf } from "../adapters/store/store-of.ts";
import type { Logger } from "../application/ports.ts";
import type { Store } from "../application/store.ts";
import type { Config } from "../config.ts";
import type { OrganisationKey } from "../domain/access/person.ts";

/** One installation serves one organisation, until many workspaces are installed through OAuth. */
export const ownOrganisation = "own" as OrganisationKey;

/** Opens the store for a command that only reads: nothing is planned and nobody is woken. */
export async function openStore(
  config: Config,
  log: Logger,
): Promise<{ readonly store: Store; readonly close: () => Promise<void> }> {
  const database = await openDatabase({ ...config, log });
  return { store: storeOf(database, ownOrganisation, () => Promise.resolve()), close: database.close };
}
