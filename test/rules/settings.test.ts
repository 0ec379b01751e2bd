import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Settings } from "../../src/config.ts";

describe("the README's settings table", () => {
  it("names exactly the settings that the configuration reads", () => {
    const readme = readFileSync("README.md", "utf8");
    const table = readme.slice(readme.indexOf("## Settings"));
    const named = [...table.matchAll(/^\| `([A-Z_]+)` /gm)].map((match) => match[1]);
    expect(named.sort()).toEqual(Object.keys(Settings.shape).sort());
  });
});
