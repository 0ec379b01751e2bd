/** What a record of data/ can be. The words are those of the export. */
export const recordKinds = [
  "dataset",
  "document",
  "organisation",
  "unit",
  "goal",
  "objective",
  "action-row",
  "measure",
  "indicator",
  "observation",
  "fact",
  "priority",
  "realised-measure",
  "decision",
  "calendar-entry",
  "term",
] as const;
export type RecordKind = (typeof recordKinds)[number];

declare const idKind: unique symbol;

/** The id of one kind of record: a meaningful slug, never a position, never reused. Made only by the dataset's parsers. */
export type Id<Kind extends RecordKind> = string & { readonly [idKind]: Kind };
export type PlanId = Id<"dataset">;
export type DocumentId = Id<"document">;
export type OrganisationId = Id<"organisation">;
export type UnitId = Id<"unit">;
export type GoalId = Id<"goal">;
export type ObjectiveId = Id<"objective">;
export type RowId = Id<"action-row">;
export type IndicatorId = Id<"indicator">;
export type FactId = Id<"fact">;
