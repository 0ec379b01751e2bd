import { z } from "zod";
import type { Press, Pressed } from "../../application/duties/act-on-duty.ts";
import type { ReadItem } from "../../application/reminders/read-inbox.ts";
import type { Card } from "../../cards/card.ts";
import { formatMoment } from "../../cards/format.ts";
import { plainText } from "../../cards/plain-text.ts";
import { pressCard } from "../../cards/press-card.ts";
import type { PersonId } from "../../domain/access/person.ts";
import type { DutyAction } from "../../domain/duty/duty-action.ts";
import type { DutyId } from "../../domain/duty/duty.ts";
import { languages, type Language } from "../../domain/plan/language.ts";
import { inboxWords } from "./inbox-words.ts";
import { readFlags } from "./flags.ts";
import { done, failed, wrongUsage, type Io } from "./io.ts";

const Lang = z.enum(languages).default("fi");
const Duty = z.string().min(1);
/** What is asked for: to be shown the reminders, or one press. */
const Asked = z.union([
  z.strictObject({ lang: Lang }),
  z.strictObject({ lang: Lang, do: z.enum(["deliver", "acknowledge", "undo"]), duty: Duty }),
  z.strictObject({
    lang: Lang,
    do: z.literal("snooze"),
    duty: Duty,
    until: z.iso.date().transform((text) => Temporal.PlainDate.from(text)),
    confirmed: z.boolean().default(false),
  }),
  z.strictObject({ lang: Lang, do: z.literal("delegate"), duty: Duty, to: z.string().min(1) }),
]);
type Wanted = Extract<z.infer<typeof Asked>, { readonly do: string }>;

const usage = [
  "usage: npm run --silent inbox -- [--lang fi|sv|en]",
  "       npm run --silent inbox -- --do deliver|acknowledge|undo --duty ID",
  "       npm run --silent inbox -- --do snooze --duty ID --until YYYY-MM-DD [--confirmed]",
  "       npm run --silent inbox -- --do delegate --duty ID --to PERSON",
].join("\n");

export interface InboxParts {
  /** Whoever sits at this machine. */
  readonly me: PersonId;
  readonly messages: () => Promise<readonly ReadItem<Card>[]>;
  readonly act: (press: Press) => Promise<Pressed>;
}

/** `inbox`: the reminders of whoever sits at this machine, with what can be done to each; or does one of these. */
export async function inbox(
  args: readonly string[],
  io: Io,
  start: () => Promise<InboxParts> | InboxParts,
): Promise<number> {
  const flags = readFlags(args, {
    lang: { type: "string" },
    do: { type: "string" },
    duty: { type: "string" },
    until: { type: "string" },
    to: { type: "string" },
    confirmed: { type: "boolean" },
  });
  const asked = Asked.safeParse(flags);
  if (!asked.success) {
    io.err(usage);
    return wrongUsage;
  }
  const parts = await start();
  if ("do" in asked.data) return press(asked.data, parts, io);
  list(await parts.messages(), asked.data.lang, io);
  return done;
}

async function press(wanted: Wanted, { me, act }: InboxParts, io: Io): Promise<number> {
  const pressed = await act({ by: me, duty: wanted.duty as DutyId, action: actionOf(wanted) });
  const { text } = plainText(pressCard(pressed, wanted.lang));
  const changed = pressed.kind === "acted" && pressed.acted.kind !== "refused";
  (changed ? io.out : io.err)(text);
  return changed ? done : failed;
}

function actionOf(wanted: Wanted): DutyAction {
  switch (wanted.do) {
    case "deliver":
    case "acknowledge":
    case "undo":
      return { kind: wanted.do };
    case "snooze":
      return { kind: "snooze", until: wanted.until, confirmed: wanted.confirmed };
    case "delegate":
      return { kind: "delegate", to: wanted.to as PersonId };
    default:
      return wanted satisfies never;
  }
}

/** The messages, newest first. An action stands below the newest message that has it. */
function list(messages: readonly ReadItem<Card>[], lang: Language, io: Io): void {
  if (messages.length === 0) io.out(inboxWords[lang].empty);
  const told = new Set<string>();
  for (const { at, card, text } of messages) {
    const actions = (card?.lines ?? []).flatMap((line) => line.actions ?? []);
    // A report of rows has a form of its own on the page.
    const here = actions.flatMap(({ action, ...each }) => (action === "report" ? [] : [{ action, ...each }]));
    const fresh = here.filter(({ action, duty }) => !told.has(`${action} ${duty}`));
    const numbered = fresh.map((each, n) => `${told.size + n + 1}. ${each.label}: ${flagsOf(each)}`);
    fresh.forEach(({ action, duty }) => told.add(`${action} ${duty}`));
    io.out([formatMoment(at, lang), card ? plainText(card).text : text, ...numbered].join("\n"));
    io.out("");
  }
  if (told.size > 0) io.out(`${inboxWords[lang].how}: npm run --silent inbox -- --do …`);
}

const details = { deliver: "", acknowledge: "", undo: "", snooze: " --until YYYY-MM-DD", delegate: " --to PERSON" };

function flagsOf({ action, duty }: { readonly action: keyof typeof details; readonly duty: DutyId }): string {
  return `--do ${action} --duty ${duty}${details[action]}`;
}
