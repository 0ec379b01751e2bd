import type { DocumentId, OrganisationId, PlanId } from "./id.ts";
import type { Localized, Synonyms } from "./language.ts";
import type { RecordOf } from "./record.ts";

export type DatasetKind = "plan" | "annual-plan" | "realisation" | "minutes";

/** One plan, annual plan, realisation report or set of minutes: what a folder of data/plans holds. */
export interface Dataset extends RecordOf<"dataset"> {
  readonly datasetKind: DatasetKind;
  readonly title: Localized;
  readonly shortTitle: Localized;
  /** The municipality or region the dataset speaks of, as in observations ("Kymenlaakso", "Kemi"). */
  readonly area: string;
  readonly aka: Synonyms;
  /** First and last day, both inclusive, YYYY-MM-DD. */
  readonly validity: { readonly from: string; readonly to: string; readonly stated?: string };
  readonly partOf?: PlanId;
  readonly succeededBy?: PlanId;
  readonly organisations: readonly OrganisationId[];
  readonly documents: readonly DocumentId[];
}

/** A published document: readers know it by title, publisher and date. */
export interface PlanDocument extends RecordOf<"document"> {
  readonly title: Localized;
  readonly publisher: Localized;
  /** As known: "2024-01-23", "2023" or a span "2020–2025". */
  readonly date: string;
}
