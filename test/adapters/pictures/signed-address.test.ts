import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAddressSigner } from "../../../src/adapters/pictures/signed-address.ts";

const { sign, holds } = createAddressSigner("a secret of sixteen letters");
const now = Temporal.Instant.from("2026-11-22T07:00:00Z");
const until = now.add({ hours: 24 });
const base = "/pictures/wheel.png?plan=kymenlaakso-lanu-2020-2025&unit=hamina.lukio&year=2027&lang=sv&width=360";
const signed = sign(base, until);
const at = (address: string): URL => new URL(address, "http://x.invalid");
const back = ({ pathname, search }: URL): string => pathname + search;

describe("a signed address", () => {
  it("holds until its time is over", () => {
    expect(holds(signed, now)).toBe(true);
    expect(holds(signed, until.subtract({ seconds: 1 }))).toBe(true);
    expect(holds(signed, until)).toBe(false);
  });

  it("holds when a platform has written it anew, in another order or other signs for the same letters", () => {
    const url = at(signed);
    const turned = new URLSearchParams([...url.searchParams].reverse());
    expect(holds(`${url.pathname}?${turned.toString()}`, now)).toBe(true);
    expect(holds(signed.replace("lukio", "%6Cukio"), now)).toBe(true);
  });

  it("is another's with another secret", () => {
    expect(createAddressSigner("another secret of letters").holds(signed, now)).toBe(false);
  });

  const names = [...at(signed).searchParams.keys()];
  const anyText = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom("1", "fi", "kouvola-2023"));

  it("is refused with any parameter altered, left out, doubled or added", () =>
    fc.assert(
      fc.property(fc.constantFrom(...names), anyText, anyText, (name, value, other) => {
        const [altered, without, doubled, added] = [at(signed), at(signed), at(signed), at(signed)];
        fc.pre(value !== altered.searchParams.get(name));
        altered.searchParams.set(name, value);
        without.searchParams.delete(name);
        doubled.searchParams.append(name, value);
        added.searchParams.append(`x${other}`, value);
        // Only the first signature is read, so that a second one changes nothing.
        const changed = name === "signature" ? [altered, without, added] : [altered, without, doubled, added];
        for (const url of changed) expect(holds(back(url), now), back(url)).toBe(false);
      }),
    ));

  it("is refused for another picture, with any letter of its signature changed, and without one", () =>
    fc.assert(
      fc.property(fc.nat(42), fc.constantFrom("A", "b", "_", "-", "é", ""), (place, letter) => {
        const signature = at(signed).searchParams.get("signature") ?? "";
        const other = signature.slice(0, place) + letter + signature.slice(place + 1);
        // The last letter of 43 holds bits that stand for nothing.
        fc.pre(!Buffer.from(other, "base64url").equals(Buffer.from(signature, "base64url")));
        expect(holds(signed.replace(signature, encodeURIComponent(other)), now)).toBe(false);
        expect(holds(signed.replace("wheel.png", "wheel.svg"), now)).toBe(false);
        expect(holds(base, now)).toBe(false);
      }),
    ));
});
