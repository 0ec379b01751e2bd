import { formatDay } from "../cards/format.ts";
import { statusWords } from "../cards/status-words.ts";
import { zone } from "../domain/calendar/occurrence.ts";
import { toNumber } from "../domain/plan/decimal.ts";
import type { PlanId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Progress } from "../domain/progress/progress.ts";
import type { CouncilLanguage } from "./council-words.ts";
import { planColumns } from "./plan-columns.ts";
import type { Cell, Table } from "./table.ts";

const words: Readonly<
  Record<CouncilLanguage, { readonly name: string; readonly titles: readonly string[]; readonly holds: string }>
> = {
  fi: {
    name: "Toteuma",
    titles: ["Tila", "Voimassa", "Kerrottu", "Huomautus", "Mittari", "Lukema", "Kierros"],
    holds: "kyllä",
  },
  sv: {
    name: "Utfall",
    titles: ["Läge", "Gäller", "Rapporterat", "Anmärkning", "Mätare", "Värde", "Omgång"],
    holds: "ja",
  },
};

const rowColumns = [planColumns.id, planColumns.actor, planColumns.goal, planColumns.objective];

/**
 * The state of each action row of a plan and everything that was said of it before, oldest first; the line that holds is marked. A row
 * that nobody has told of has one line without a date. Who told it is left out.
 */
export function progressTable(plans: Plans, plan: PlanId, entries: readonly Progress[], lang: CouncilLanguage): Table {
  const { name, titles, holds } = words[lang];
  const byRow = Map.groupBy(entries, ({ row }) => row);
  const { states } = statusWords[lang];
  return {
    name,
    columns: [...rowColumns, ...titles.map((title) => ({ title, width: 20 }))],
    rows: plans
      .rowsBy("plans", [plan])
      .filter(({ state }) => state.kind === "filled")
      .flatMap((row): readonly (readonly Cell[])[] => {
        const said = byRow.get(row.id) ?? [];
        const objective = row.objective && plans.get("objective", row.objective).name.fi;
        const about = [
          row.id,
          plans.get("organisation", row.actor).name.fi,
          plans.get("goal", row.goal).name.fi,
          objective,
        ];
        if (said.length === 0) return [[...about, states.untold, holds, ...Array<Cell>(5)]];
        return said.map(({ state, at, note, figure, duty }, n) => [
          ...about,
          states[state],
          n === said.length - 1 ? holds : undefined,
          formatDay(at.toZonedDateTimeISO(zone).toPlainDate().toString(), lang),
          note,
          figure?.metric,
          figure && toNumber(figure.value),
          duty,
        ]);
      }),
  };
}
