import { join } from "node:path";

/** Where the embedded store's files lie in DATA_DIR. */
export const storeFolder = (stateDir: string): string => join(stateDir, "store");

export const backupFolder = (stateDir: string): string => join(stateDir, "backup");

/** A restore builds the store here; while this is there and the store is not, a restore was cut between two steps. */
export const restoringFolder = (stateDir: string): string => join(stateDir, "store-restoring");
