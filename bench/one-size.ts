import { isRight } from "../src/adapters/cli/eval.ts";
import { loadLexicon } from "../src/adapters/dataset/load-lexicon.ts";
import { loadPlans } from "../src/adapters/dataset/load-plans.ts";
import { dataDir } from "../src/app/answering.ts";
import { goldenQuestions } from "./golden.ts";
import { multipliedPlans } from "./multiplied-plans.ts";
import { createProduct } from "./product.ts";
import type { Size } from "./scaling.ts";
import { median, quantile, timed } from "./statistics.ts";

/** Every so many golden questions one is asked. */
const sampleEvery = 3;

/** Measures one size in a process of its own, so that no size warms the next: `one-size.ts <copies>` prints a Size as JSON. */
const copies = Number(process.argv[2]);
const plans = multipliedPlans(loadPlans(dataDir), copies);
const lexicon = loadLexicon(dataDir);
const heapBefore = heap();
const { result: product, ms: ready } = await timed(() => createProduct(plans, lexicon));
const heapGrown = heap() - heapBefore;
const asked = goldenQuestions().filter((_, at) => at % sampleEvery === 0);
// A bot answers for months: what Node compiles while it hears its first questions is no part of an answer.
for (const { question } of asked) await product(question);
const times: number[] = [];
let right = 0;
for (const { judged, question } of asked) {
  const { result, ms } = await timed(() => product(question));
  times.push(ms);
  if (isRight(judged, result)) right++;
}
const size: Size = {
  ...{ plans: plans.datasets.length, records: plans.records.length, ready, heap: heap(), heapGrown },
  ...{ median: median(times), p99: quantile(times, 0.99), asked: times.length, right },
};
process.stdout.write(JSON.stringify(size));

/** Bytes in use after all garbage is gone. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
