declare const organisationKey: unique symbol;
declare const personId: unique symbol;

/** Whose state it is: every row of state belongs to one. Not an organisation of a plan. */
export type OrganisationKey = string & { readonly [organisationKey]: true };

/** "slack:T1:U1", "teams:<tenant>:<user>", or "local" for whoever sits at the machine. Holds no name. */
export type PersonId = string & { readonly [personId]: true };

/** Whoever sits at the machine. */
export const localPerson = "local" as PersonId;

/** Stands for somebody whose data has been erased. */
export const erased = "erased" as PersonId;
