import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keyOf, openSnapshot } from "../../../src/adapters/dataset/snapshot.ts";

const small = join(import.meta.dirname, "..", "..", "fixtures", "small");

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vuosikello-"));
  path = join(folder, "state", "learnt");
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = keyOf([small]);
const words = (): ReadonlyMap<string, readonly number[]> => new Map([["kirjasto", [1, 2]]]);
const notAgain = (): never => {
  throw new Error("it was learnt again");
};

function store(): void {
  const snapshot = openSnapshot(path, key);
  snapshot.keep("words", words);
  expect(snapshot.save()).toBeUndefined();
}

/** What a start finds: what was stored, or what it learns now. */
const found = (own = key, learn: () => unknown = () => "learnt anew"): unknown =>
  openSnapshot(path, own).keep("words", learn);

describe("a snapshot", () => {
  it("gives back what an earlier start has learnt", () => {
    store();
    expect(found(key, notAgain)).toEqual(words());
  });

  it("learns a thing once a start", () => {
    const { keep } = openSnapshot(path, key);
    expect(keep("words", words)).toBe(keep("words", notAgain));
  });

  it("that is missing is empty", () => expect(found()).toBe("learnt anew"));

  it("of another key is empty, and is replaced", () => {
    store();
    const other = keyOf([small, small]);
    expect(found(other)).toBe("learnt anew");
    const snapshot = openSnapshot(path, other);
    snapshot.keep("words", () => "new");
    snapshot.save();
    expect(found(other, notAgain)).toBe("new");
  });

  it("that is damaged anywhere, or cut short, is empty", () => {
    store();
    const whole = readFileSync(path);
    for (const at of [0, 70, 80, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(path, damaged);
      expect(found()).toBe("learnt anew");
    }
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    expect(found()).toBe("learnt anew");
    writeFileSync(path, "");
    expect(found()).toBe("learnt anew");
  });

  it("is written whole or not at all, and leaves nothing beside it", () => {
    store();
    store();
    expect(readdirSync(join(folder, "state"))).toEqual(["learnt"]);
  });

  it("that cannot be written says why, and harms nothing", () => {
    writeFileSync(join(folder, "state"), "a file where the folder should be");
    const { keep, save } = openSnapshot(path, key);
    expect(keep("words", words)).toEqual(words());
    expect(save()).toBeInstanceOf(Error);
  });
});

describe("the key of folders", () => {
  it("is the same for the same files", () => {
    cpSync(small, join(folder, "copy"), { recursive: true });
    expect(keyOf([join(folder, "copy")])).toBe(key);
  });

  it("changes with what a file says and with a new file", () => {
    const copy = join(folder, "copy");
    cpSync(small, copy, { recursive: true });
    const text = readFileSync(join(copy, "units.yaml"), "utf8");
    writeFileSync(join(copy, "units.yaml"), `${text}# a remark\n`);
    const changed = keyOf([copy]);
    writeFileSync(join(copy, "units.yaml"), text);
    writeFileSync(join(copy, "more.yaml"), "more: []\n");
    expect(new Set([key, changed, keyOf([copy])]).size).toBe(3);
  });
});
