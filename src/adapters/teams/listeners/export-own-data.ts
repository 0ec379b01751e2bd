import { MessageActivityInput } from "@microsoft/teams.api";
import { chatWords } from "../../../cards/chat-words.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { whyNotText } from "../../../cards/why-not-text.ts";
import { cardLimits } from "../adaptive/card-limits.ts";
import { ownDataTexts } from "../own-data-texts.ts";
import { apologising } from "./apologise.ts";
import type { Desk } from "./desk.ts";
import type { Press, Shown } from "./press.ts";

/** Half of what a message has room for. */
const lettersAtOnce = cardLimits.bytes / 4;

/** The data comes as messages: Teams lets a bot put a file only into the reader's OneDrive, which not everybody has. */
export async function exportOwnData(desk: Desk, { from, key, lang }: Press): Promise<Shown> {
  if (!from.direct) return chatWords[lang].privately;
  if (!(await desk.store.takeIn(key, desk.clock.now()))) return whyNotText({ kind: "repeated" }, lang);
  const data = await desk.clockwork.exportOwnData(from.person, from.person);
  if (typeof data === "string") return whyNotText({ kind: "denied", because: data }, lang);
  const messages = ownDataTexts(data, lettersAtOnce).map((text) => `\`\`\`json\n${text}\n\`\`\``);
  desk.detach(() =>
    apologising(desk, from, async () => {
      for (const text of messages)
        await desk.connector.answer(from, new MessageActivityInput(text, { textFormat: "markdown" }));
    }),
  );
  return clockPageWords[lang].exported;
}
