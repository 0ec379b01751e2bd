import type { Writing } from "../cards/parts.ts";
import type { Picture } from "../cards/picture.ts";
import type { CalendarOverlay } from "../domain/calendar/overlay.ts";
import { wheelOf } from "../domain/calendar/wheel.ts";
import type { Duty } from "../domain/duty/duty.ts";
import { lateReports } from "../domain/duty/late-reports.ts";
import { trendOf } from "../domain/query/trend.ts";
import { drawTrend } from "./draw-trend.ts";
import { drawWheel } from "./draw-wheel.ts";
import type { Drawing, Place } from "./drawing.ts";

/** What a picture is drawn of, beside the plans: what coordinators have decided, and the duties of its year. */
export interface PictureState {
  readonly overlay: CalendarOverlay;
  readonly duties: readonly Duty[];
}

/** Draws a picture as things are; undefined when there is no figure to draw. Throws when it names what the plans have not. */
export function drawPicture(
  picture: Picture,
  { overlay, duties }: PictureState,
  { place, ...writing }: Writing & { readonly place: Place },
): Drawing | undefined {
  switch (picture.kind) {
    case "wheel": {
      const { plans } = writing;
      const { year, filter, continued } = picture;
      const today = Temporal.PlainDate.from(writing.today);
      const late = lateReports(plans, duties, { today, ...(filter.parties ? { parties: filter.parties } : {}) });
      const laid = continued ? { ...overlay, continued: "all" as const } : overlay;
      return drawWheel(wheelOf(plans, { year, today, filter, overlay: laid, late }), writing, place);
    }
    case "trend": {
      const trend = trendOf(writing.plans, picture);
      return "panels" in trend ? drawTrend(trend, writing, place) : undefined;
    }
  }
}
