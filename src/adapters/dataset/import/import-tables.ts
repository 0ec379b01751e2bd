import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../../../application/app-error.ts";
import type { ReadTables, Sheet, SheetFault } from "../../../documents/sheet.ts";
import type { ActionRow } from "../../../domain/plan/action-row.ts";
import type { OrganisationId, PlanId, UnitId } from "../../../domain/plan/id.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { listed } from "../problem.ts";
import { difference, type Difference } from "./difference.ts";
import { importedRow } from "./imported-row.ts";
import { createRegistry, type Registry } from "./registry.ts";
import { namedRows, type NamedRow } from "./row-ids.ts";
import { tableRows } from "./table-row.ts";
import { actionsYaml } from "./write-actions.ts";

/** What a table becomes: files for review, relative to the data folder, and what a reviewer looks at. */
export interface Imported {
  readonly files: ReadonlyMap<string, string>;
  readonly difference: Difference;
  /** Texts of the column of units in which no unit of the registry was recognised. They stay as texts. */
  readonly unknownUnits: readonly { readonly sheet: string; readonly row: number; readonly text: string }[];
}

export interface ImportWish {
  readonly plan: PlanId;
  /** Only this actor's rows; rows that name no actor are then its own. */
  readonly actor?: OrganisationId | undefined;
}

/**
 * Tables in the columns of an action table as YAML of the plan. Either all of it is right, or nothing comes of it: throws data-invalid
 * naming sheet, row and column of each fault and what was expected.
 */
export function importTables(read: ReadTables, wish: ImportWish, plans: Plans, root: string): Imported {
  const faults: SheetFault[] = [...read.faults];
  if (faults.length === 0 && read.sheets.every(isBlank))
    faults.push({ sheet: "the file", what: "no text", expected: "A heading row and rows below it." });
  const registry = createRegistry(plans, wish.plan);
  const rows = read.sheets
    .flatMap((sheet) => tableRows(sheet, (fault) => faults.push(fault)))
    .flatMap((row) => importedRow(row, { registry, plans, actor: wish.actor }) ?? [])
    .filter(({ actor }) => wish.actor === undefined || actor === wish.actor);
  const named = namedRows(rows, plans, wish.plan);
  checkReferences(named, plans);
  if (faults.length > 0)
    throw new AppError(
      "data-invalid",
      listed(faults.map(sentence)),
      "Nothing was written. Mend the cells above and try again.",
    );

  const actors = new Set(named.map(({ row }) => row.actor));
  const present = plans.rowsBy("plans", [wish.plan]).filter(({ actor }) => actors.has(actor));
  const recognised = unitsBy(registry);
  return {
    files: new Map([...actors].map((actor) => actorFile(actor, named, { wish, plans, root, recognised }))),
    difference: difference(named, present, plans),
    unknownUnits: named
      .filter((each) => !keepsUnits(each))
      .flatMap(({ row }) =>
        row.unitsText
          .filter((text) => registry.units(text, row.actor).length === 0)
          .map((text) => ({ sheet: row.from.sheet, row: row.from.row, text })),
      ),
  };
}

function isBlank({ rows }: Sheet): boolean {
  return rows.every((row) => row.every((cell) => cell.trim() === ""));
}

/** A row refers to a row of the plan or of the table. */
function checkReferences(rows: readonly NamedRow[], plans: Plans): void {
  const here = new Set(rows.map(({ id }) => id));
  for (const { row } of rows) {
    if (row.state.kind !== "see-previous") continue;
    const { refersTo } = row.state;
    if (here.has(refersTo) || plans.find(refersTo)?.kind === "action-row") continue;
    row.from.fault("refersTo", `no row "${refersTo}"`, "The id of a row of the table or of the plan.");
  }
}

/** Units of a row: those the plan already names, as long as their text is the same. */
function unitsBy(registry: Registry): (row: NamedRow) => readonly UnitId[] {
  return (named) =>
    keepsUnits(named)
      ? named.before.units
      : [...new Set(named.row.unitsText.flatMap((text) => registry.units(text, named.row.actor)))];
}

function keepsUnits(named: NamedRow): named is NamedRow & { readonly before: ActionRow } {
  return named.before !== undefined && JSON.stringify(named.before.unitsText) === JSON.stringify(named.row.unitsText);
}

function actorFile(
  actor: OrganisationId,
  rows: readonly NamedRow[],
  {
    wish,
    plans,
    root,
    recognised,
  }: {
    readonly wish: ImportWish;
    readonly plans: Plans;
    readonly root: string;
    readonly recognised: (row: NamedRow) => readonly UnitId[];
  },
): readonly [string, string] {
  const folder = join("plans", wish.plan, "actions");
  const present = presentFile(join(root, folder), actor);
  const { documents } = plans.get("dataset", wish.plan);
  const head = { document: documents[0] ?? "", section: plans.get("organisation", actor).name.fi, actor };
  const own = rows.filter(({ row }) => row.actor === actor);
  return [join(folder, present?.name ?? `${actor}.yaml`), actionsYaml(own, present?.text, head, recognised)];
}

function presentFile(
  folder: string,
  actor: OrganisationId,
): { readonly name: string; readonly text: string } | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }))
    .find(({ text }) => /^actor: *["']?([a-z0-9.-]+)/m.exec(text)?.[1] === actor);
}

function sentence({ sheet, row, column, what, expected }: SheetFault): string {
  const place = [
    sheet,
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ];
  return `${place.join(", ")}: ${what}\n  ${expected}`;
}
