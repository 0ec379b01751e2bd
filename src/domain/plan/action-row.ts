import type { GoalId, ObjectiveId, OrganisationId, RowId, UnitId } from "./id.ts";
import type { Synonyms } from "./language.ts";
import type { RecordOf } from "./record.ts";

/**
 * A row of a source's action table: actor × objective. Metrics, schedule, units and follow-up belong to the whole row,
 * not to one of its measures.
 */
export interface ActionRow extends RecordOf<"action-row"> {
  readonly actor: OrganisationId;
  readonly goal: GoalId;
  readonly objective?: ObjectiveId;
  readonly audience?: string;
  readonly state: RowState;
  readonly measures: readonly Measure[];
  readonly metrics: readonly string[];
  readonly schedule: readonly string[];
  readonly unitsText: readonly string[];
  readonly units: readonly UnitId[];
  readonly followUp: readonly string[];
}

export type RowState =
  | { readonly kind: "filled" }
  /** The cell is blank, or says (in `text`) that the matter is not this actor's. */
  | { readonly kind: "empty"; readonly text?: string }
  /** "Ks. edellinen kohta": the content stands in another row. */
  | { readonly kind: "see-previous"; readonly text: string; readonly refersTo: RowId };

/** Toimenpide: one bullet or one sentence of the source. */
export interface Measure extends RecordOf<"measure"> {
  readonly row: RowId;
  readonly text: string;
  /** Other words by which people ask for it; what Swedish and English speakers would call it. */
  readonly aka: Synonyms;
}

/** What a row without measures says instead. */
export function statedOf({ state, followUp }: ActionRow): readonly string[] {
  return state.kind === "empty" && state.text !== undefined ? [state.text] : followUp;
}
