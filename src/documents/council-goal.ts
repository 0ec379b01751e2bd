import type { Part } from "../cards/card.ts";
import { formatDecimal } from "../cards/format.ts";
import { joined, say } from "../cards/line.ts";
import { groupName } from "../cards/names.ts";
import { countOf, figure, name, quote, slot, translatedName } from "../cards/parts.ts";
import { stateCounts } from "../cards/status-card.ts";
import { statusWords } from "../cards/status-words.ts";
import { toNumber } from "../domain/plan/decimal.ts";
import type { ActionRow } from "../domain/plan/action-row.ts";
import type { Observation } from "../domain/plan/indicator.ts";
import type { Objective } from "../domain/plan/goal.ts";
import type { GoalId, ObjectiveId } from "../domain/plan/id.ts";
import type { RowStatus } from "../domain/progress/row-status.ts";
import type { Judged, StatusSummary } from "../domain/progress/status-summary.ts";
import type { CouncilContent, CouncilWriting } from "./council-content.ts";
import { councilWords } from "./council-words.ts";
import { block, type Block } from "./document.ts";

/** A goal: its rows in all, then objective by objective what was said of each row, who said nothing, and the objective's figures. */
export function goalBlocks(
  id: GoalId,
  rows: readonly RowStatus[],
  content: CouncilContent,
  writing: CouncilWriting,
): readonly Block[] {
  const { plans, lang } = writing;
  const words = councilWords[lang];
  const goal = plans.get("goal", id);
  const label = goal.label === undefined ? [] : say`${name(goal, goal.label)} `;
  const all = say`${words.rows} ${countOf(rows.map(({ row }) => row))}`;
  const untold = rows.every(({ state }) => state === "untold");
  return [
    block("heading", say`${label}${translatedName(goal, goal.name, lang)}`),
    block("body", untold ? say`${words.nobody} ${all}.` : say`${all}: ${stateCounts(rows, lang)}.`),
    ...inOrder(
      Map.groupBy(rows, ({ row }) => row.objective),
      plans.objectives,
    ).flatMap(([objective, own]) => [
      ...objectiveHeading(objective, writing),
      ...rowBlocks(own, content, writing),
      ...figureBlocks(objective, content.summary, writing),
    ]),
  ];
}

/** Groups in the order in which the plan names their heads; those without a head last. */
export function inOrder<Id, Item>(
  groups: ReadonlyMap<Id, readonly Item[]>,
  heads: readonly { readonly id: string }[],
): readonly (readonly [Id, readonly Item[]])[] {
  const places = new Map<unknown, number>(heads.map(({ id }, at) => [id, at]));
  const place = (id: Id): number => places.get(id) ?? heads.length;
  return [...groups].toSorted(([a], [b]) => place(a) - place(b));
}

function objectiveHeading(id: ObjectiveId | undefined, { plans, lang }: CouncilWriting): readonly Block[] {
  if (id === undefined) return [];
  const objective = plans.get("objective", id);
  const number = objective.number === undefined ? [] : say`${name(objective, String(objective.number))}. `;
  return [block("subheading", say`${number}${translatedName(objective, objective.name, lang)}`)];
}

/** The rows that were told of, one by one; the others together, plainly. */
function rowBlocks(rows: readonly RowStatus[], { said }: CouncilContent, writing: CouncilWriting): readonly Block[] {
  const { plans, lang } = writing;
  const words = councilWords[lang];
  const told = rows.filter(({ state }) => state !== "untold");
  const untold = rows.filter(({ state }) => state === "untold").map(({ row }) => row);
  const actors = [...new Set(untold.map(({ actor }) => actor))].map((id) => plans.get("organisation", id));
  const which = untold.every(({ objective }) => objective !== undefined)
    ? joined(
        actors.map((actor) => name(actor, actor.name[lang])),
        ", ",
      )
    : say`${countOf(untold)}`;
  return [
    ...told.map((each) => block("item", rowParts(each, said.get(each.row.id)?.latest.note, said, writing))),
    ...(untold.length === 0 ? [] : [block("item", say`${words.notReported}: ${which}`)]),
  ];
}

/** "Hamina: valmis. «Huomautus» Mittari: lukema 5,5." */
function rowParts(
  { row, state }: RowStatus,
  note: string | undefined,
  said: CouncilContent["said"],
  { plans, lang }: CouncilWriting,
): readonly Part[] {
  const actor = plans.get("organisation", row.actor);
  const matter = row.objective === undefined ? say` · ${quote(row, row.measures[0]?.text ?? "", lang)}` : [];
  const figures = [...(said.get(row.id)?.figures ?? [])].map(([metric, value]): readonly Part[] => {
    const text = formatDecimal(value, lang);
    const told = { kind: "fact", text, value: toNumber(value), record: row.id, plan: row.plan } as const;
    return say` ${quote(row, metric, lang)}: ${councilWords[lang].figureOf} ${told}.`;
  });
  const remark = note === undefined ? [] : say` «${slot(note)}»`;
  return say`${name(actor, actor.name[lang])}${matter}: ${statusWords[lang].states[state]}.${remark}${figures.flat()}`;
}

/** The objective's figures that have a light, beside the whole country. */
function figureBlocks(
  id: ObjectiveId | undefined,
  { indicators }: StatusSummary,
  writing: CouncilWriting,
): readonly Block[] {
  if (id === undefined || !indicators) return [];
  const objective: Objective = writing.plans.get("objective", id);
  return indicators.againstCountry
    .filter(
      ({ indicator }) => indicator.plan === objective.plan && objective.indicators.includes(indicator.number ?? 0),
    )
    .map((each) => block("item", figureParts(each, writing)));
}

/** "Kokee terveytensä huonoksi, 8.–9. luokka: 19,2 % vuonna 2023, koko maa 18,0 %: keltainen (lähes sama)". */
function figureParts(each: Judged, writing: CouncilWriting): readonly Part[] {
  const { plans, lang } = writing;
  const group = groupName(each.figure.group, writing);
  const who = group === "" ? [] : say`, ${slot(group)}`;
  const [own, country] = [each.figure, each.reference];
  const other = country.year === own.year ? [] : say` (${yearOf(country)})`;
  const light = statusWords[lang].lights[each.light];
  return say`${translatedName(each.indicator, each.indicator.name, lang)}${who} (${yearOf(own)}): ${figure(plans, own, lang)}, ${councilWords[lang].country} ${figure(plans, country, lang)}${other}: ${light}`;
}

function yearOf({ year, id, plan }: Observation): Part {
  return { kind: "fact", text: String(year), value: year, record: id, plan };
}

/** How many metrics have no figure, of how many: "12 / 40". */
export function unfigured(rows: readonly RowStatus[]): readonly Part[] {
  const metrics = rows.flatMap(({ row, figured }) =>
    row.metrics.map((metric) => ({ row, has: figured.includes(metric) })),
  );
  const rowsOf = (some: typeof metrics): readonly ActionRow[] => some.map(({ row }) => row);
  return say`${countOf(rowsOf(metrics.filter(({ has }) => !has)))} / ${countOf(rowsOf(metrics))}`;
}
