import type { Goal, Objective } from "../../../domain/plan/goal.ts";
import type { OrganisationId, PlanId, UnitId } from "../../../domain/plan/id.ts";
import type { Localized, Synonyms } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { fold } from "../../../language/fold.ts";
import { createPhrases, type Found } from "../../../language/phrases.ts";
import { tokenise } from "../../../language/tokens.ts";

/** What the texts of a table are recognised by: each look-up takes a name in any language, another wording or an id. */
export interface Registry {
  readonly actor: (text: string) => OrganisationId | undefined;
  readonly goal: (text: string) => Goal | undefined;
  readonly objective: (text: string, goal: Goal | undefined) => Objective | undefined;
  /** The units that a text names. One whose name several organisations use is the actor's own, or nobody's. */
  readonly units: (text: string, actor: OrganisationId) => readonly UnitId[];
}

interface Named {
  readonly id: string;
  readonly plan: PlanId;
  readonly name: Localized;
  readonly aka: Synonyms;
}

export function createRegistry(plans: Plans, plan: PlanId): Registry {
  const nearest = <Record extends Named>(found: readonly Record[]): Record | undefined =>
    found.find((each) => each.plan === plan) ?? (found.length === 1 ? found[0] : undefined);
  const phrases = createPhrases(plans.units.map((unit) => [unit, wordings(unit)] as const));
  return {
    actor: (text) => plans.organisations.find((each) => answersTo(each, text))?.id,
    goal: (text) => nearest(plans.goals.filter((each) => answersTo(each, text))),
    objective: (text, goal) =>
      nearest(plans.objectives.filter((each) => answersTo(each, text) && (!goal || each.goal === goal.id))),
    units: (text, actor) => {
      const found = longest(phrases.find(tokenise(text), ["fi", "sv"]));
      const units = [...Map.groupBy(found, ({ from, to }) => `${from}-${to}`).values()].flatMap((alike) => {
        const all = [...new Set(alike.map(({ value }) => value))];
        const own = all.filter(({ organisation }) => organisation === actor);
        return own.length === 1 ? own : all.length === 1 ? all : [];
      });
      return [...new Set(units.map(({ id }) => id))];
    },
  };
}

function wordings({ name, aka }: Pick<Named, "name" | "aka">): Synonyms {
  return { fi: [name.fi, ...(aka.fi ?? [])], sv: [name.sv, ...(aka.sv ?? [])], en: [name.en, ...(aka.en ?? [])] };
}

function answersTo(record: Pick<Named, "id" | "name" | "aka">, text: string): boolean {
  const wanted = plain(text);
  return (
    record.id === text ||
    Object.values(wordings(record))
      .flat()
      .some((wording) => plain(wording) === wanted)
  );
}

function plain(text: string): string {
  return fold(text.trim().replace(/\s+/g, " "));
}

/** Without what lies inside a longer one. */
function longest<Value>(found: readonly Found<Value>[]): readonly Found<Value>[] {
  return found.filter(
    ({ from, to }) => !found.some((other) => other.from <= from && to <= other.to && other.to - other.from > to - from),
  );
}
