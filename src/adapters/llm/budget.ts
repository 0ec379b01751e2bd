const hourMs = 60 * 60 * 1000;

/** So many calls in any hour, in this process. */
export function createBudget(callsAtMost: number, now: () => number): { readonly spend: () => boolean } {
  let spent: readonly number[] = [];
  return {
    spend: () => {
      spent = spent.filter((at) => at > now() - hourMs);
      if (spent.length >= callsAtMost) return false;
      spent = [...spent, now()];
      return true;
    },
  };
}
