import type { Language } from "../domain/plan/language.ts";
import type { Quantity, RowQuery } from "../domain/query/query.ts";

interface MissingWords {
  readonly nothing: string;
  readonly place: string;
  readonly known: string;
  readonly unknown: string;
  readonly near: string;
  readonly quantity: Readonly<Record<Quantity, string>>;
  readonly year: string;
  readonly years: string;
  readonly group: string;
  readonly groups: string;
  readonly area: string;
  readonly areas: string;
  readonly noRows: string;
  readonly emptyRow: string;
  readonly noField: Readonly<Record<RowQuery["kind"], string>>;
}

export const missingWords: Readonly<Record<Language, MissingWords>> = {
  fi: {
    nothing: "Suunnitelma ei kerro tätä.",
    place: "Minulla ei ole tämän paikkakunnan hyvinvointisuunnitelmaa",
    known: "Tunnen suunnitelmat alueilta",
    unknown: "Suunnitelma ei kerro tästä",
    near: "Lähinnä tätä suunnitelma kertoo",
    quantity: {
      cost: "Suunnitelma ei kerro kustannuksia.",
      staff: "Suunnitelma ei kerro henkilöstömääriä.",
      person: "Suunnitelma nimeää vastuutahot, ei henkilöitä.",
      contact: "Suunnitelma ei kerro yhteystietoja.",
      hours: "Suunnitelma ei kerro aukioloja eikä kellonaikoja.",
      company: "Suunnitelma ei nimeä yritystä.",
      reason: "Suunnitelma ei kerro syytä.",
    },
    year: "Suunnitelmassa ei ole lukua vuodelta",
    years: "Luvut ovat vuosilta",
    group: "Suunnitelmassa ei ole lukua tästä ryhmästä",
    groups: "Luvut ovat ryhmistä",
    area: "Suunnitelmassa ei ole lukua tältä alueelta",
    areas: "Luvut ovat alueilta",
    noRows: "Suunnitelmassa ei ole toimenpiteitä, jotka sopivat tähän",
    emptyRow: "Suunnitelmassa ei ole tähän toimenpiteitä",
    noField: {
      measures: "Suunnitelma ei kerro toimenpiteitä",
      responsible: "Suunnitelma ei kerro vastuutahoa",
      metrics: "Suunnitelma ei kerro mittaria",
      schedule: "Suunnitelma ei kerro aikataulua",
      "follow-up": "Suunnitelma ei kerro seurannasta",
    },
  },
  sv: {
    nothing: "Planen säger inget om detta.",
    place: "Jag har ingen välfärdsplan för den orten",
    known: "Jag känner till planer från",
    unknown: "Planen säger inget om",
    near: "Närmast detta berättar planen",
    quantity: {
      cost: "Planen anger inga kostnader.",
      staff: "Planen anger inte hur många anställda det är.",
      person: "Planen nämner ansvariga enheter, inte personer.",
      contact: "Planen anger inga kontaktuppgifter.",
      hours: "Planen anger inga öppettider eller klockslag.",
      company: "Planen nämner inget företag.",
      reason: "Planen anger inget skäl.",
    },
    year: "Planen har ingen siffra för år",
    years: "Siffrorna gäller åren",
    group: "Planen har ingen siffra för den gruppen",
    groups: "Siffrorna gäller grupperna",
    area: "Planen har ingen siffra för det området",
    areas: "Siffrorna gäller områdena",
    noRows: "Planen har inga åtgärder som passar in på detta",
    emptyRow: "Planen har inga åtgärder här",
    noField: {
      measures: "Planen nämner inga åtgärder",
      responsible: "Planen nämner ingen ansvarig",
      metrics: "Planen nämner ingen mätare",
      schedule: "Planen nämner ingen tidtabell",
      "follow-up": "Planen säger inget om uppföljningen",
    },
  },
  en: {
    nothing: "The plan does not say.",
    place: "I have no well-being plan for that place",
    known: "I know the plans of",
    unknown: "The plan does not say anything about",
    near: "The nearest to this that the plan tells",
    quantity: {
      cost: "The plan gives no costs.",
      staff: "The plan does not say how many staff there are.",
      person: "The plan names responsible units, not people.",
      contact: "The plan gives no contact details.",
      hours: "The plan gives no opening hours or times of day.",
      company: "The plan names no company.",
      reason: "The plan gives no reason.",
    },
    year: "The plan has no figure for",
    years: "There are figures for",
    group: "The plan has no figure for that group",
    groups: "There are figures for",
    area: "The plan has no figure for that area",
    areas: "There are figures for",
    noRows: "The plan has no measures that fit this",
    emptyRow: "The plan has no measures here",
    noField: {
      measures: "The plan names no measures",
      responsible: "The plan names no responsible unit",
      metrics: "The plan names no metric",
      schedule: "The plan gives no schedule",
      "follow-up": "The plan does not say how it is followed up",
    },
  },
};
