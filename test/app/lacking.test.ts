import { expect, it } from "vitest";
import { storeOf } from "../../src/adapters/store/store-of.ts";
import { lacking } from "../../src/app/lacking.ts";
import type { OrganisationKey } from "../../src/domain/access/person.ts";
import { migrationsDir } from "../../src/adapters/store/migrate.ts";
import { throwAway } from "../adapters/store/stores.ts";

const platforms = (...away: readonly string[]) => ({ disconnected: () => Promise.resolve(away) });

it("is ready while the store answers and the platforms are connected, and names what is not", async () => {
  const database = await throwAway(migrationsDir);
  const store = storeOf(database, "test" as OrganisationKey, () => Promise.resolve());
  expect(await lacking(store, platforms())).toEqual([]);
  expect(await lacking(store, platforms("slack"))).toEqual(["slack"]);
  await database.close();
  expect(await lacking(store, platforms())).toEqual(["store"]);
});
