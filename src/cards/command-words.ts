import type { Language } from "../domain/plan/language.ts";

/** What one writes, alone in a message, to see one's own things. */
export const ownCommand: Readonly<Record<Language, string>> = { fi: "omat", sv: "mina", en: "mine" };
