import { z } from "zod";
import { GroupId, Lines, LocalizedText, SynonymsEntry, Text, idOf } from "./common-schema.ts";

/** documents.yaml: the source documents and the text file each was read from. */
export const DocumentsFile = z.strictObject({
  documents: z.array(
    z.strictObject({
      id: idOf("document"),
      title: LocalizedText,
      publisher: LocalizedText,
      date: Text,
      file: Text,
      lines: Lines,
      note: Text.optional(),
    }),
  ),
});

/** groups.yaml: groups of people, in the order in which they are shown. */
export const GroupsFile = z.strictObject({
  groups: z.array(
    z.strictObject({
      id: GroupId,
      name: LocalizedText.optional(),
      counted: LocalizedText.optional(),
      aka: SynonymsEntry,
    }),
  ),
});

/** areas.yaml: municipalities, regions and countries. */
export const AreasFile = z.strictObject({
  areas: z.array(z.strictObject({ id: Text, name: LocalizedText, aka: SynonymsEntry })),
});

/** units.yaml: organisations and their units, shared by all plans. */
export const UnitsFile = z.strictObject({
  organisations: z.array(
    z.strictObject({
      id: idOf("organisation"),
      name: LocalizedText,
      aka: SynonymsEntry,
      areas: z.array(Text).default([]),
    }),
  ),
  units: z.array(
    z.strictObject({ id: idOf("unit"), name: LocalizedText, organisation: idOf("organisation"), aka: SynonymsEntry }),
  ),
});

/** retired.yaml: ids that were once published and what stands in their place. */
export const RetiredFile = z.strictObject({
  retired: z.array(z.strictObject({ id: Text, replacedBy: Text.nullable(), why: Text })),
});
