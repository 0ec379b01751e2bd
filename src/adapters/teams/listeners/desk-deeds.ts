import {
  comingYear,
  decideDate,
  decideRequest,
  pauseAll,
  turnClock,
} from "../../../application/coordination/desk-deeds.ts";
import { channelWords } from "../../../cards/channel-words.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { chatWords } from "../../../cards/chat-words.ts";
import { whyNotText } from "../../../cards/why-not-text.ts";
import type { WhyNot } from "../../../domain/access/why-not.ts";
import { confirmDateCard, datesCard } from "../adaptive/date-forms.ts";
import { noticeCard } from "../adaptive/form-card.ts";
import {
  parseClock,
  parseDate,
  parseDeskPart,
  parseOccurrence,
  parsePause,
  parseReading,
  parseRoleDecision,
} from "../adaptive/parse-press.ts";
import { coordinatorOf } from "./coordinator.ts";
import type { Desk } from "./desk.ts";
import type { Deed, Press, Shown } from "./press.ts";
import { under } from "./under.ts";

/** A coordinator's desk, and of what a channel is told. Who may decide is for the use cases to say. */
export const deskDeeds = {
  desk: (desk, { from, data }) => coordinatorOf(desk, from.person, parseDeskPart(data)),
  pause: (desk, press) => {
    const paused = parsePause(press.data);
    return decide(desk, press, async () =>
      paused === undefined ? { kind: "unknown" } : pauseAll(desk, press.from.person, paused),
    );
  },
  clock: (desk, press) =>
    decide(desk, press, () => turnClock(desk, press.from.person, parseClock(press.data, desk.plans))),
  role: (desk, press) =>
    decide(desk, press, () => decideRequest(desk, press.from.person, parseRoleDecision(press.data, desk.plans))),
  date: async (desk, { data, lang }) => {
    const wish = parseDate(data);
    const id = wish?.kind === "chosen" ? wish.occurrence : parseOccurrence(data);
    const coming = await comingYear(desk);
    const occurrence = coming.find((each) => each.id === id);
    return occurrence
      ? confirmDateCard({ occurrence, lang })
      : datesCard({ occurrences: coming, plans: desk.plans, lang });
  },
  "save-date": async (desk, press) => {
    const id = parseOccurrence(press.data);
    const occurrence = (await comingYear(desk)).find((each) => each.id === id);
    const asked = { occurrence, wish: parseDate(press.data), key: `${press.key}:date` };
    return decide(desk, press, () => decideDate(desk, press.from.person, asked));
  },
  "save-channel": async (desk, { from, data, lang }) => {
    const reading = parseReading(data, desk.plans);
    if (!reading || from.direct) return chatWords[lang].left;
    const set = await desk.clockwork.setChannel(from.person, from.destination, reading.scope);
    if (set.kind === "denied") return whyNotText(set, lang);
    return noticeCard(reading.scope ? channelWords[lang].told : channelWords[lang].silent, lang);
  },
} satisfies Readonly<Record<string, Deed>>;

/** Decides once, however often the press is delivered, and shows the desk as it then is. */
async function decide(desk: Desk, press: Press, work: () => Promise<WhyNot | undefined>): Promise<Shown> {
  const { key, from, lang } = press;
  const fresh = await desk.store.takeIn(key, desk.clock.now());
  const why = fresh ? await work() : ({ kind: "repeated" } as const);
  if (why) return whyNotText(why, lang);
  const shown = await coordinatorOf(desk, from.person);
  return typeof shown === "string" ? shown : under(clockPageWords[lang].saved, shown);
}
