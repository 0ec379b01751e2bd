import type { Language } from "../domain/plan/language.ts";

interface PicturePageWords {
  readonly plan: string;
  readonly everyPlan: string;
  readonly unit: string;
  readonly everyUnit: string;
  readonly year: string;
  readonly continued: string;
  readonly show: string;
  readonly trend: string;
  readonly asText: string;
  /** Before the names of file formats. */
  readonly alone: string;
}

/** What the pages of pictures say beside the pictures themselves. */
export const picturePageWords: Readonly<Record<Language, PicturePageWords>> = {
  fi: {
    plan: "Suunnitelma",
    everyPlan: "Kaikki suunnitelmat",
    unit: "Yksikkö",
    everyUnit: "Kaikki yksiköt",
    year: "Vuosi",
    continued: "Näytä päättyneetkin kellot jatkettuina",
    show: "Näytä",
    trend: "Kehitys kuvana",
    asText: "Kuva tekstinä",
    alone: "Kuva omana tiedostonaan",
  },
  sv: {
    plan: "Plan",
    everyPlan: "Alla planer",
    unit: "Enhet",
    everyUnit: "Alla enheter",
    year: "År",
    continued: "Visa även avslutade klockor som om de fortsatte",
    show: "Visa",
    trend: "Utvecklingen som bild",
    asText: "Bilden som text",
    alone: "Bilden som egen fil",
  },
  en: {
    plan: "Plan",
    everyPlan: "All plans",
    unit: "Unit",
    everyUnit: "All units",
    year: "Year",
    continued: "Show ended clocks too, as if they went on",
    show: "Show",
    trend: "The trend as a picture",
    asText: "The picture as text",
    alone: "The picture as a file of its own",
  },
};
