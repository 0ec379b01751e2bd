/**
 * Places as near to the wanted ones as can be, in their order, `apart` from each other, the first and last half of that from the
 * ends of 0…`length`. `wanted` ascends; when there is no room for all, they share what there is. Least squares, by pooling
 * neighbours that would otherwise overlap (isotonic regression).
 */
export function spread(
  wanted: readonly number[],
  { apart, length }: { readonly apart: number; readonly length: number },
) {
  const step = Math.min(apart, length / Math.max(1, wanted.length));
  const [first, last] = [step / 2, length - step / 2 - (wanted.length - 1) * step];
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((place, at) => {
    pools.push({ sum: place - at * step, count: 1 });
    for (let [before, here] = pools.slice(-2); before && here; [before, here] = pools.slice(-2)) {
      if (before.sum / before.count <= here.sum / here.count) break;
      pools.splice(-2, 2, { sum: before.sum + here.sum, count: before.count + here.count });
    }
  });
  const shifted = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return shifted.map((place, at) => Math.min(Math.max(place, first), last) + at * step);
}
