/** The three languages in which people ask and are answered. */
export const languages = ["fi", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** One wording per language. The Finnish one is the source's own where the source has one; the others are ours. */
export type Localized = Readonly<Record<Language, string>>;

/** Everyday words per language by which people call a thing, beside its name. */
export type Synonyms = Readonly<Partial<Record<Language, readonly string[]>>>;
