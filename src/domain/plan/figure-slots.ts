import type { Localized, Synonyms } from "./language.ts";

declare const groupMark: unique symbol;

/** Whom a figure is about: the id of an entry of groups.yaml ("grades-8-9"). Made only by the dataset's parsers. */
export type Group = string & { readonly [groupMark]: true };

/** The group of figures whose source names none. */
export const everyone = "all";

export interface NamedGroup {
  readonly id: Group;
  /** Absent for "all", which needs no words. */
  readonly name?: Localized;
  /** What a number of them is a number of, after the number: "80 lasta". */
  readonly counted?: Localized;
  readonly aka: Synonyms;
}

/** A municipality, region or country: the id of an entry of areas.yaml. */
export interface NamedArea {
  readonly id: string;
  readonly name: Localized;
  readonly aka: Synonyms;
}

/** The area with which plans compare their own figures. */
export const wholeCountry = "Finland";
