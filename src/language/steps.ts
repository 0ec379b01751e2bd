import type { Column, Level } from "./slate.ts";

/** A level of one token on one side, with the value that the next one there has. */
export interface Step extends Level {
  readonly nth: number;
  readonly next: number;
  readonly gain: number;
}

/** Every level of every token, those that add most to a score first. */
export function stepsOf(columns: readonly (Column | undefined)[], gain: (nth: number) => number): readonly Step[] {
  const steps = columns.flatMap((column, nth) =>
    (["headings", "passages"] as const).flatMap((side) =>
      (column?.levels ?? [])
        .filter(({ within }) => within === side)
        .map((level, at, levels): Step => {
          return { ...level, nth, gain: gain(nth) * level.value, next: levels[at + 1]?.value ?? 0 };
        }),
    ),
  );
  return steps.sort((a, b) => b.gain - a.gain);
}
