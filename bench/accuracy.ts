import { isRight } from "../src/adapters/cli/eval.ts";
import { loadLexicon } from "../src/adapters/dataset/load-lexicon.ts";
import { loadPlans } from "../src/adapters/dataset/load-plans.ts";
import { dataDir } from "../src/app/answering.ts";
import type { Reply } from "../src/application/answer-question.ts";
import type { Card } from "../src/cards/card.ts";
import { goldenQuestions, type Golden } from "./golden.ts";
import { createProduct } from "./product.ts";
import { createSearchBot } from "./search-bot.ts";
import { median, quantile, timed } from "./statistics.ts";
import { duration, percent, ratio, table } from "./table.ts";

type Judged = Pick<Reply<Card>, "outcome" | "text">;
type Bot = (golden: Golden) => Judged | Promise<Judged>;

interface Score {
  readonly right: readonly Golden[];
  readonly times: readonly number[];
}

/** Asks both bots every golden question and counts as `eval` does. The peer gets a follow-up's earlier turn as more words. */
export async function accuracyTable(): Promise<string> {
  const golden = goldenQuestions();
  const [plans, lexicon] = [loadPlans(dataDir), loadLexicon(dataDir)];
  const { result: product, ms: productReady } = await timed(() => createProduct(plans, lexicon));
  const { result: search, ms: searchReady } = await timed(() => createSearchBot(plans, lexicon.stopwords));
  const ours = await score(golden, ({ question }) => product(question));
  const peer = await score(golden, ({ question, lang }) =>
    search([question.context.at(-1) ?? "", question.text].join(" "), lang),
  );

  const abstaining = golden.filter((each) => each.judged.abstain);
  const telling = golden.filter((each) => !each.judged.abstain);
  const counted = (name: string, among: readonly Golden[]): readonly string[] => {
    const [own, other] = [ours, peer].map(({ right }) => among.filter((each) => right.includes(each)).length);
    const cell = (right = 0): string => `${right} = ${percent(right, among.length)}`;
    return [`${name} (${among.length})`, cell(own), cell(other), ratio(own ?? 0, other ?? 0)];
  };
  const took = (name: string, own: number, other: number): readonly string[] => [
    ...[name, duration(own), duration(other)],
    ratio(own, other),
  ];
  return table("Right answers and time beside a search bot (MiniSearch, three best records)", [
    ["", "Vuosikello", "search bot", "ratio"],
    counted("all questions", golden),
    counted("the plans tell", telling),
    counted("to abstain from", abstaining),
    took("time a question, median", median(ours.times), median(peer.times)),
    took("time a question, p99", quantile(ours.times, 0.99), quantile(peer.times, 0.99)),
    took("making ready, once", productReady, searchReady),
  ]);
}

async function score(golden: readonly Golden[], bot: Bot): Promise<Score> {
  const right: Golden[] = [];
  const times: number[] = [];
  for (const each of golden) {
    const { result, ms } = await timed(() => bot(each));
    times.push(ms);
    if (isRight(each.judged, result)) right.push(each);
  }
  return { right, times };
}
