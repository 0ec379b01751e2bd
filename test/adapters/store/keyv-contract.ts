import { Keyv } from "keyv";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/adapters/store/database.ts";
import { KeyvSql, purgeExpired } from "../../../src/adapters/store/keyv-sql.ts";

/** What Keyv over the store does on each engine. */
export function keyvContract(open: () => Promise<Database>): void {
  let store: Database;
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const keyv = (namespace: string) => new Keyv({ store: new KeyvSql(store, now), namespace });
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it("gives back what was set, and undefined for what was not", async () => {
    const talk = keyv("talk");
    expect(await talk.set("a", { turns: ["lisää"] })).toBe(true);
    expect(await talk.get("a")).toEqual({ turns: ["lisää"] });
    expect(await talk.get("b")).toBeUndefined();
    expect(await talk.has("a")).toBe(true);
    expect(await talk.delete("a")).toBe(true);
    expect(await talk.delete("a")).toBe(false);
  });

  it("handles many keys at once, in their order", async () => {
    const many = keyv("many");
    await many.setMany(["x", "y", "z"].map((key) => ({ key, value: key.toUpperCase() })));
    expect(await many.getMany(["z", "no", "x"])).toEqual(["Z", undefined, "X"]);
    expect(await many.hasMany(["no", "y"])).toEqual([false, true]);
    expect(await many.deleteMany(["x", "no"])).toEqual([true, false]);
    expect(await many.getMany([])).toEqual([]);
  });

  it("keeps namespaces apart, also with the separator in a key", async () => {
    const [one, other] = [keyv("one"), keyv("other")];
    await one.set("a::b", 1);
    await other.set("a::b", 2);
    expect(await Array.fromAsync(one.iterator())).toEqual([["a::b", 1]]);
    await one.clear();
    expect(await one.get("a::b")).toBeUndefined();
    expect(await other.get("a::b")).toBe(2);
    expect(() => keyv("one::more")).toThrow("one::more");
  });

  it("forgets what has expired, and purges it", async () => {
    const brief = keyv("brief");
    await brief.set("short", 1, 60_000);
    await brief.set("long", 2, 600_000);
    ahead = 120_000;
    expect(await brief.get("short")).toBeUndefined();
    expect(await brief.get("long")).toBe(2);
    expect(await Array.fromAsync(brief.iterator())).toEqual([["long", 2]]);
    expect(await purgeExpired(store, Temporal.Instant.fromEpochMilliseconds(now()))).toBe(1);
    expect(await purgeExpired(store, Temporal.Instant.fromEpochMilliseconds(now()))).toBe(0);
  });
}
