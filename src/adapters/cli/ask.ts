import { parseArgs } from "node:util";
import { z } from "zod";
import { AppError } from "../../application/app-error.ts";
import type { AnswerWish, Reply } from "../../application/answer-question.ts";
import type { Question } from "../../application/ports.ts";
import type { Card } from "../../cards/card.ts";
import { languages } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { answerJson } from "./answer-json.ts";
import { done, failed, wrongUsage, type Io } from "./io.ts";

type Answer = (question: Question, wish?: AnswerWish) => Promise<Reply<Card>>;

const Lang = z.enum(languages);
const Day = z.iso.date();

/** A line of `ask --jsonl`. */
const QuestionLine = z.object({
  id: z.string(),
  question: z.string(),
  context: z.array(z.string()).default([]),
  today: Day.optional(),
  lang: Lang.optional(),
  plan: z.string().optional(),
  unit: z.string().optional(),
});

const usage = [
  'usage: npm run --silent ask -- "question" [--json] [--all] [--lang fi|sv|en] [--today YYYY-MM-DD] [--plan ID] [--unit ID]',
  "       npm run --silent ask -- --jsonl < questions.jsonl",
].join("\n");

/** `ask`: one answer as text or JSON, many as JSON Lines, or a conversation in a terminal. Gives the exit code. */
export async function ask(
  args: readonly string[],
  io: Io,
  start: () => { answer: Answer; plans: Plans; today: () => string },
): Promise<number> {
  const given = readArgs(args);
  if (!given) {
    io.err(usage);
    return wrongUsage;
  }
  const { values, question } = given;
  const { answer, plans, today } = start();
  const ids: readonly string[] = plans.datasets.map((each) => each.id);
  if (values.plan !== undefined && !ids.includes(values.plan)) {
    io.err(`--plan: there is no plan ${values.plan}; the plans are ${ids.join(", ")}`);
    return wrongUsage;
  }
  const asker = askerOf(values.unit, plans);
  if (!asker) {
    io.err(
      `--unit: there is no unit or organisation ${values.unit ?? ""}\n  npm run --silent export -- --format jsonl tells their ids.`,
    );
    return wrongUsage;
  }
  const defaults = {
    today: values.today ?? today(),
    ...(values.lang === undefined ? {} : { lang: values.lang }),
    ...(values.plan === undefined ? {} : { plan: values.plan }),
    ...asker,
  };
  const wish = { unpaged: values.all };
  if (values.jsonl) return askLines(io, { answer, plans }, defaults, wish);
  if (question === undefined) return io.interactive ? converse(io, answer, defaults) : (io.err(usage), wrongUsage);
  const { reply, ms } = await timed(() => answer({ ...defaults, text: question, context: [] }, wish));
  io.out(values.json ? JSON.stringify(answerJson(reply, ms)) : reply.text);
  return done;
}

type Defaults = Omit<Question, "text" | "context">;

/** Whom the asker belongs to, by the id of a unit or organisation; undefined when there is none of that id. */
function askerOf(id: string | undefined, plans: Plans): Pick<Question, "units" | "organisation"> | undefined {
  if (id === undefined) return {};
  const record = plans.find(id);
  if (record?.kind === "unit") return { units: [record.id], organisation: record.organisation };
  return record?.kind === "organisation" ? { organisation: record.id } : undefined;
}

async function askLines(
  io: Io,
  { answer, plans }: { readonly answer: Answer; readonly plans: Plans },
  defaults: Defaults,
  wish: AnswerWish,
): Promise<number> {
  let code = done;
  for await (const line of io.lines()) {
    if (line.trim() === "") continue;
    const parsed = readLine(line);
    if ("error" in parsed) {
      code = failed;
      io.out(JSON.stringify(parsed));
      continue;
    }
    const { id, question, context, today, lang, plan, unit } = parsed;
    const asker = askerOf(unit, plans);
    if (!asker) {
      code = failed;
      io.out(JSON.stringify({ id, error: `unit: there is no unit or organisation ${unit ?? ""}` }));
      continue;
    }
    const { units, organisation, ...others } = defaults;
    const known = { ...(units ? { units } : {}), ...(organisation ? { organisation } : {}) };
    const own: Defaults = {
      ...others,
      ...(unit === undefined ? known : asker),
      ...(today === undefined ? {} : { today }),
      ...(lang === undefined ? {} : { lang }),
      ...(plan === undefined ? {} : { plan }),
    };
    const { reply, ms } = await timed(() => answer({ ...own, text: question, context }, wish));
    io.out(JSON.stringify(answerJson(reply, ms, id)));
  }
  return code;
}

function readLine(line: string): z.output<typeof QuestionLine> | { readonly id?: string; readonly error: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    return {
      error: new AppError("question-unreadable", "the line is not JSON", "Write one object a line.", cause).message,
    };
  }
  const parsed = QuestionLine.safeParse(json);
  if (parsed.success) return parsed.data;
  const id = z.object({ id: z.string() }).safeParse(json);
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  return { ...(id.success ? { id: id.data.id } : {}), error: wrong };
}

/** A conversation in the terminal: every line is a turn, an empty one ends it. */
async function converse(io: Io, answer: Answer, defaults: Defaults): Promise<number> {
  const context: string[] = [];
  for await (const text of io.lines()) {
    if (text.trim() === "") break;
    const reply = await answer({ ...defaults, text, context });
    io.out(`${reply.text}\n`);
    context.push(text);
  }
  return done;
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ readonly reply: Result; readonly ms: number }> {
  const start = performance.now();
  const reply = await work();
  return { reply, ms: performance.now() - start };
}

function readArgs(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        jsonl: { type: "boolean", default: false },
        all: { type: "boolean", default: false },
        lang: { type: "string" },
        today: { type: "string" },
        plan: { type: "string" },
        unit: { type: "string" },
      },
    });
    const lang = Lang.optional().safeParse(values.lang);
    const today = Day.optional().safeParse(values.today);
    if (!lang.success || !today.success || positionals.length > 1) return undefined;
    return { values: { ...values, lang: lang.data, today: today.data }, question: positionals[0] };
  } catch {
    return undefined;
  }
}
