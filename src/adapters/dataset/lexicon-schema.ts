import { z } from "zod";
import { calendarEntryKinds } from "../../domain/calendar/calendar-entry.ts";
import { courtesies, quantities } from "../../domain/query/query.ts";
import { clauseWords, signals, standingWords, timeWords, yesNoWords } from "../../language/lexicon.ts";
import { SynonymsEntry, Text } from "./common-schema.ts";

const Place = z
  .strictObject({ fi: Text, sv: Text.optional(), en: Text.optional(), forms: z.array(Text).default([]) })
  .transform(({ forms, fi, sv, en }) => ({ names: { fi: [fi], sv: sv ? [sv] : [], en: en ? [en] : [] }, forms }));

/** lexicon.yaml: the everyday words by which people ask. */
export const LexiconFile = z.strictObject({
  stopwords: SynonymsEntry,
  signals: z.record(z.enum(signals), SynonymsEntry),
  courtesies: z.record(z.enum(courtesies), SynonymsEntry),
  outOfScope: SynonymsEntry,
  quantities: z.record(z.enum(quantities), SynonymsEntry),
  unmeasuredGroups: SynonymsEntry,
  own: SynonymsEntry,
  happens: SynonymsEntry,
  standing: z.record(z.enum(standingWords), SynonymsEntry),
  times: z.record(z.enum(timeWords), SynonymsEntry),
  entryKinds: z.partialRecord(z.enum(calendarEntryKinds), SynonymsEntry).default({}),
  clauses: z.record(z.enum(clauseWords), SynonymsEntry),
  yesNo: z.record(z.enum(yesNoWords), SynonymsEntry),
  concepts: z
    .array(
      z
        .strictObject({
          id: Text,
          fi: z.array(Text).default([]),
          sv: z.array(Text).default([]),
          en: z.array(Text).default([]),
        })
        .transform(({ id, ...words }) => ({ id, words })),
    )
    .default([]),
  places: z.array(Place).default([]),
});
