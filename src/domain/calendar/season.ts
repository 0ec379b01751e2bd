/** The season that a forum's name states. */
export const seasons = ["spring", "autumn"] as const;
export type Season = (typeof seasons)[number];

/** Last months of the seasons, as the Finnish Meteorological Institute counts them: spring March–May, autumn September–November. */
const lastMonth: Readonly<Record<Season, number>> = { spring: 5, autumn: 11 };

/** Whether the season of this calendar year lies wholly behind. */
export function seasonHasPassed(season: Season | undefined, today: Temporal.PlainDate): boolean {
  return season !== undefined && today.month > lastMonth[season];
}
