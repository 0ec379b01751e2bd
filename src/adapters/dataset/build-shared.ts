import type { z } from "zod";
import type { Dataset, PlanDocument } from "../../domain/plan/dataset.ts";
import type { Organisation, Unit } from "../../domain/plan/organisation.ts";
import type { UnitId } from "../../domain/plan/id.ts";
import type { PlanContents } from "../../domain/plan/plans.ts";
import type { Problems } from "./problem.ts";
import type { DocumentsFile, UnitsFile } from "./shared-schema.ts";
import { fieldName, type Path, type YamlFile } from "./yaml-file.ts";

type Shared = Pick<PlanContents, "documents" | "organisations" | "units">;

/**
 * Documents, organisations and units, which all plans share. Each is placed in the first plan that names it, so that it
 * has a source like every other record; one that no plan names is a fault.
 */
export function buildShared(
  documents: YamlFile<z.output<typeof DocumentsFile>>,
  registry: YamlFile<z.output<typeof UnitsFile>>,
  contents: Pick<PlanContents, "datasets" | "rows" | "entries">,
  problems: Problems,
): { -readonly [Key in keyof Shared]: Shared[Key] } {
  const unnamed = (file: YamlFile<unknown>, path: Path, what: string): readonly never[] => {
    problems.report({ file: file.name, line: file.lineOf(path), field: fieldName(path), what, mend: mendUnnamed });
    return [];
  };
  return {
    documents: documents.content.documents.flatMap((entry, at): readonly PlanDocument[] => {
      const dataset = contents.datasets.find((each) => each.documents.includes(entry.id));
      if (!dataset) return unnamed(documents, ["documents", at], `no plan has document "${entry.id}"`);
      const { id, title, publisher, date, file, lines, note } = entry;
      const source = { document: id, section: title.fi, file, lines };
      const noted = note === undefined ? {} : { note };
      return [{ kind: "document", id, plan: dataset.id, source, title, publisher, date, ...noted }];
    }),
    organisations: registry.content.organisations.flatMap((entry, at): readonly Organisation[] => {
      const owned = registry.content.units.filter((unit) => unit.organisation === entry.id).map((unit) => unit.id);
      const place = placeOfOrganisation(entry.id, owned, contents);
      if (!place) return unnamed(registry, ["organisations", at], `no plan has "${entry.id}"`);
      return [{ kind: "organisation", ...place, ...entry }];
    }),
    units: registry.content.units.flatMap((entry, at): readonly Unit[] => {
      const row =
        contents.rows.find((each) => each.units.includes(entry.id)) ??
        contents.entries.find((each) => each.who.includes(entry.id));
      if (!row) unnamed(registry, ["units", at], `no action row or calendar entry has unit "${entry.id}"`);
      const place = row ?? placeOfOrganisation(entry.organisation, [], contents);
      return place ? [{ kind: "unit", plan: place.plan, source: place.source, ...entry }] : [];
    }),
  };
}

const mendUnnamed = "Name it in a plan, or remove it here (a published id goes to retired.yaml).";

/** The table it is the actor of, else the first row naming one of its units, else its plan, else a calendar entry naming it. */
function placeOfOrganisation(
  id: string,
  owned: readonly UnitId[],
  { datasets, rows, entries }: Pick<PlanContents, "datasets" | "rows" | "entries">,
): Pick<Dataset, "plan" | "source"> | undefined {
  const row =
    rows.find((each) => each.actor === id) ?? rows.find((each) => owned.some((unit) => each.units.includes(unit)));
  const dataset = datasets.find((each) => each.organisations.some((named) => named === id));
  const place = row ?? dataset ?? entries.find((each) => each.who.some((party) => party === id));
  return place && { plan: place.plan, source: place.source };
}
