import type { PersonId } from "../../domain/access/person.ts";
import type { Tables } from "../store.ts";

/** Notes a person whom the store has not met; one it knows stays as they are. */
export async function knowPerson({ people }: Tables, id: PersonId): Promise<void> {
  if (!(await people.find(id))) await people.save({ id, language: "fi" });
}
