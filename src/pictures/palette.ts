import type { CalendarEntryKind } from "../domain/calendar/calendar-entry.ts";

/** Texts and lines on the paper; each has a contrast of at least 4.5 with it, as WCAG 2.1 AA asks of small text. */
export const ink = "#1b2430";
export const soft = "#51606f";
export const paper = "#ffffff";
/** Lines that only help the eye and tell nothing by themselves. */
export const hairline = "#d5d9dd";
export const shade = "#f3f5f6";

/** A colour for what stands on paper, and a pale one of the same hue to fill with; they too have a contrast of 4.5. */
export interface Tone {
  readonly strong: string;
  readonly pale: string;
}

export const kindTones: Readonly<Record<CalendarEntryKind, Tone>> = {
  forum: { strong: "#0b5563", pale: "#dcecef" },
  meeting: { strong: "#34548f", pale: "#e2e9f6" },
  "report-deadline": { strong: "#9c2a1d", pale: "#f8e4e0" },
  survey: { strong: "#67458f", pale: "#ede5f5" },
  evaluation: { strong: "#2c6133", pale: "#e0efe1" },
  publication: { strong: "#7a5200", pale: "#f6ead2" },
  decision: { strong: "#4b4f55", pale: "#e8eaec" },
};

/** Lines of a trend, from the first. */
export const lineTones = ["#0b5563", "#9c4a00", "#67458f", "#2c6133"] as const;
/** The traffic-light rule's yellow, and its edge, which is seen on paper too. */
export const band: Tone = { strong: "#8a6d00", pale: "#fbefc4" };
