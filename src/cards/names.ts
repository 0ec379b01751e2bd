import { wholeCountry } from "../domain/query/run-figures.ts";
import type { Group } from "../domain/plan/indicator.ts";
import type { Language, Localized } from "../domain/plan/language.ts";

/** Groups of people as readers know them. Empty for "all", which needs no words. */
export const groupNames: Readonly<Record<Group, Localized>> = {
  "grades-4-5": { fi: "4.–5.-luokkalaiset", sv: "årskurs 4–5", en: "grades 4–5" },
  "grades-8-9": { fi: "8.–9.-luokkalaiset", sv: "årskurs 8–9", en: "grades 8–9" },
  "upper-secondary": { fi: "lukiolaiset", sv: "gymnasieelever", en: "upper secondary school students" },
  vocational: { fi: "ammattikoululaiset", sv: "yrkesskolelever", en: "vocational students" },
  "guardians-of-4-year-olds": {
    fi: "4-vuotiaiden huoltajat",
    sv: "4-åringars vårdnadshavare",
    en: "guardians of 4-year-olds",
  },
  "age-0-6": { fi: "0–6-vuotiaat", sv: "0–6-åringar", en: "ages 0–6" },
  "age-7-14": { fi: "7–14-vuotiaat", sv: "7–14-åringar", en: "ages 7–14" },
  "age-7-15": { fi: "7–15-vuotiaat", sv: "7–15-åringar", en: "ages 7–15" },
  "age-0-15": { fi: "0–15-vuotiaat", sv: "0–15-åringar", en: "ages 0–15" },
  "age-0-17": { fi: "0–17-vuotiaat", sv: "0–17-åringar", en: "ages 0–17" },
  "age-15-24": { fi: "15–24-vuotiaat", sv: "15–24-åringar", en: "ages 15–24" },
  "women-15-49": { fi: "15–49-vuotiaat naiset", sv: "kvinnor 15–49 år", en: "women aged 15–49" },
  all: { fi: "", sv: "", en: "" },
};

/** Swedish and English names of the areas that have one; the others are called by their Finnish name. */
const areaNames: Readonly<Record<string, Localized>> = {
  [wholeCountry]: { fi: "koko maa", sv: "hela landet", en: "the whole country" },
  Kymenlaakso: { fi: "Kymenlaakso", sv: "Kymmenedalen", en: "Kymenlaakso" },
  Hamina: { fi: "Hamina", sv: "Fredrikshamn", en: "Hamina" },
  Pyhtää: { fi: "Pyhtää", sv: "Pyttis", en: "Pyhtää" },
  Virolahti: { fi: "Virolahti", sv: "Vederlax", en: "Virolahti" },
};

export function areaName(area: string, lang: Language): string {
  return areaNames[area]?.[lang] ?? area;
}
