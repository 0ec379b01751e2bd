import type { Language } from "../domain/plan/language.ts";

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { fi: "suomi", sv: "svenska", en: "English" };
