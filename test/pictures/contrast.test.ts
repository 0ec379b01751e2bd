import { describe, expect, it } from "vitest";
import { band, ink, kindTones, lineTones, paper, shade, soft } from "../../src/pictures/palette.ts";

/** Relative luminance by WCAG 2.1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe("the colours of pictures", () => {
  it.each([
    ...[ink, soft].flatMap((letters) => [paper, shade].map((under) => [letters, under] as const)),
    ...Object.values(kindTones).flatMap(({ strong, pale }) =>
      [paper, shade, pale].map((under) => [strong, under] as const),
    ),
    ...lineTones.flatMap((tone) => [paper, band.pale].map((under) => [tone, under] as const)),
  ])("letters of %s are read on %s", (letters, under) => expect(contrast(letters, under)).toBeGreaterThanOrEqual(4.5));

  it("sets the yellow's edge off from the paper and from the yellow", () => {
    expect(contrast(band.strong, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(band.strong, band.pale)).toBeGreaterThanOrEqual(3);
  });
});
