/**
 * Gives what was learnt under a name at an earlier start, or learns it now. What is learnt is plain data (maps, sets, lists, arrays of
 * numbers), so that it can be stored.
 */
export type Keep = <Learnt>(name: string, learn: () => Learnt) => Learnt;

/** Nothing is kept from one start to the next. */
export const learnAnew: Keep = (_name, learn) => learn();
