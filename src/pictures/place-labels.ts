/** A rectangle that something takes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Chooses for each label the first of its places that overlaps nothing placed before, within `inside`; undefined where there is
 * none. Earlier labels choose first.
 */
export function placeLabels(
  wishes: readonly (readonly Box[])[],
  { taken, inside }: { readonly taken: readonly Box[]; readonly inside: Box },
): readonly (Box | undefined)[] {
  const full: Box[] = [...taken];
  return wishes.map((places) => {
    const place = places.find(
      (each) =>
        inside.left <= each.left &&
        each.right <= inside.right &&
        inside.top <= each.top &&
        each.bottom <= inside.bottom &&
        !full.some((other) => overlap(each, other)),
    );
    if (place) full.push(place);
    return place;
  });
}
