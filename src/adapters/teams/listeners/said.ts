import { z } from "zod";

const Said = z.looseObject({
  text: z.string().catch(""),
  recipient: z.looseObject({ id: z.string() }),
  entities: z
    .array(
      z.looseObject({ type: z.string(), mentioned: z.looseObject({ id: z.string() }).optional().catch(undefined) }),
    )
    .catch([]),
});

/** What somebody wrote, as they wrote it; the SDK has taken the mentions out. */
export function saidIn(activity: unknown): string {
  return Said.parse(activity)
    .text.replaceAll("&nbsp;", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}

/** Whether the bot was spoken to by its name. */
export function isMentioned(activity: unknown): boolean {
  const { recipient, entities } = Said.parse(activity);
  return entities.some(({ type, mentioned }) => type === "mention" && mentioned?.id === recipient.id);
}
