import { z } from "zod";
import { calendarEntryKinds } from "../../domain/calendar/calendar-entry.ts";
import type { Party } from "../../domain/calendar/occurrence.ts";
import { seasons } from "../../domain/calendar/season.ts";
import { shiftRules } from "../../domain/calendar/shift.ts";
import { LocalizedText, SynonymsEntry, Text, fileFields, idOf, sourceFields } from "./common-schema.ts";

const Recurrence = z
  .string()
  .regex(
    /^FREQ=(YEARLY|MONTHLY|WEEKLY)(;[A-Z]+=[-+,0-9A-Z]+)*$/,
    'a rule is written "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15"',
  );

const PartyId = z.union([idOf("unit"), idOf("organisation")]).transform((id): Party => id);

/** calendar.yaml: steps of the annual calendar and other dated events. */
export const CalendarFile = z.strictObject({
  ...fileFields,
  entries: z.array(
    z.strictObject({
      id: idOf("calendar-entry"),
      title: LocalizedText,
      aka: SynonymsEntry,
      kindOf: z.enum(calendarEntryKinds),
      order: z.int().min(1).optional(),
      season: z.enum(seasons).optional(),
      recurrence: Recurrence.optional(),
      dates: z.array(z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/)).default([]),
      timing: z.enum(["stated", "assumed"]),
      ours: z.strictObject({ recurrence: Recurrence, because: LocalizedText }).optional(),
      time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written "09:00"')
        .optional(),
      shift: z.enum(shiftRules).optional(),
      leadDays: z.array(z.int().min(1).max(365)).optional(),
      who: z.array(PartyId).default([]),
      prepare: LocalizedText.optional(),
      owes: LocalizedText.optional(),
      topics: z.array(Text).default([]),
      topicsTranslated: z.strictObject({ sv: z.array(Text), en: z.array(Text) }).optional(),
      ...sourceFields,
    }),
  ),
});
