import { parseArgs } from "node:util";
import { accuracyTable } from "./accuracy.ts";
import { coldAskTable } from "./cold-ask.ts";
import { scalingTable } from "./scaling.ts";
import { slackRoundTripTable } from "./slack-round-trip.ts";

/**
 * `npm run bench`, or `npm run bench -- --plans 6,60,300`. Prints tables and asserts nothing: times belong to the machine and the hour,
 * only ratios within one run say something.
 */
const { values } = parseArgs({ options: { plans: { type: "string", default: "6,60" } } });
const sizes = values.plans.split(",").map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error("--plans takes numbers: --plans 6,60,300");

print(await coldAskTable());
print(await accuracyTable());
print(scalingTable(sizes));
print(await slackRoundTripTable());

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
