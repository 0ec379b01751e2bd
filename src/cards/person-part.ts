import { erased, type PersonId } from "../domain/access/person.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Part } from "./card.ts";

interface PersonWords {
  /** Whoever sits at the machine. */
  readonly local: string;
  readonly erased: string;
}

const words: Readonly<Record<Language, PersonWords>> = {
  fi: { local: "paikallinen käyttäjä", erased: "poistettu henkilö" },
  sv: { local: "den lokala användaren", erased: "en raderad person" },
  en: { local: "the local user", erased: "an erased person" },
};

/** A person as far as they are known: by the platform's id, or whoever sits at the machine. No names are kept. */
export function personText(id: PersonId, lang: Language): string {
  if (id === erased) return words[lang].erased;
  return id === "local" ? words[lang].local : id;
}

/** The same as a typed part of a card. */
export function personPart(id: PersonId, lang: Language): Part {
  return { kind: "furniture", text: personText(id, lang) };
}
