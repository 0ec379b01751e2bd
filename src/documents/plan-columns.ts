import type { Column } from "./table.ts";

/** What a row of an action table holds, in the order of the columns. */
export const planFields = [
  "id",
  "actor",
  "goal",
  "objective",
  "audience",
  "measures",
  "metrics",
  "schedule",
  "unitsText",
  "followUp",
  "state",
  "refersTo",
] as const;
export type PlanField = (typeof planFields)[number];

/** The columns of the plans' own action tables, named as they name them, with what it takes to bring a row back. */
export const planColumns: Readonly<Record<PlanField, Column>> = {
  id: { title: "Tunniste", width: 24 },
  actor: { title: "Toimija-alue", width: 24 },
  goal: { title: "Päätavoite", width: 28 },
  objective: { title: "Välitavoite", width: 32 },
  audience: { title: "Kohderyhmä", width: 18 },
  measures: { title: "Toimenpide", width: 60 },
  metrics: { title: "Mittari", width: 36 },
  schedule: { title: "Aikataulu", width: 24 },
  unitsText: { title: "Toimijat", width: 36 },
  followUp: { title: "Seuranta", width: 36 },
  state: { title: "Tila", width: 14 },
  refersTo: { title: "Viittaa riviin", width: 24 },
};

/** How the state of a row is written in its column. */
export const stateNames = { filled: "täytetty", empty: "tyhjä", "see-previous": "katso toinen rivi" } as const;
