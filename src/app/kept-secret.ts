import type { KeyValues } from "../adapters/store/key-values.ts";

const name = "secret";

/** A secret that an earlier start has made and kept, or a new one, which is kept: what it signed stays good over a restart. */
export async function keptSecret(kept: KeyValues, make: () => string): Promise<string> {
  const before = await kept.get(name);
  if (before !== undefined) return before;
  await kept.set(name, make());
  // Read again: a second process on the same database may have been first.
  return (await kept.get(name)) ?? make();
}
