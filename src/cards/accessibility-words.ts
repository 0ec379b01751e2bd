import type { Language } from "../domain/plan/language.ts";
import type { StatementSection } from "./statement-section.ts";

/** The day on which the accessibility statement was last looked through. */
export const statementDate = "2026-11-21";

/** Where accessibility complaints are told how to make. */
export const authoritySite = "www.saavutettavuusvaatimukset.fi";

interface AccessibilityWords {
  readonly title: string;
  readonly intro: string;
  /** Goes before the day of the statement. */
  readonly written: string;
  readonly sections: readonly StatementSection[];
  readonly authority: string;
}

/** The accessibility statement that the law on digital services (306/2019) asks for. */
export const accessibilityWords: Readonly<Record<Language, AccessibilityWords>> = {
  fi: {
    title: "Saavutettavuusseloste",
    intro:
      "Tämä seloste koskee Vuosikellon verkkosivua, jolla voi kysyä kuntien hyvinvointisuunnitelmista. Sivua koskee laki digitaalisten palvelujen tarjoamisesta (306/2019).",
    written: "Seloste on laadittu",
    sections: [
      {
        heading: "Kuinka saavutettava sivu on",
        sentences: [
          "Sivu täyttää WCAG 2.1 -ohjeiston A- ja AA-tason vaatimukset osittain. Puutteet kerrotaan alla.",
          "Arvio on tekijöiden oma. Sivu on tarkastettu axe-työkalulla ja kokeiltu Chromium-selaimessa: näppäimistöllä, puhelimen levyisenä ja 400 prosentin suurennoksella. Ulkopuolinen asiantuntija ei ole arvioinut sivua, eikä sitä ole kokeiltu ruudunlukijalla.",
        ],
      },
      {
        heading: "Tiedossa olevat puutteet",
        sentences: [],
        items: [
          "Suunnitelmien omat sanamuodot ovat suomeksi myös ruotsin- ja englanninkielisissä vastauksissa.",
          "Tietueen sivulla kenttien nimet ovat englanniksi, ja osa arvoista on ohjelmille tarkoitetussa muodossa.",
        ],
      },
      {
        heading: "Palaute",
        sentences: [
          "Jos huomaat puutteen tai tarvitset tiedon toisessa muodossa, kerro siitä organisaatiolle, joka ylläpitää tätä palvelua. Vastaus tulee 14 päivän kuluessa.",
        ],
      },
      {
        heading: "Valvonta",
        sentences: [
          "Jos vastausta ei tule 14 päivässä tai se ei riitä, voit tehdä ilmoituksen valvontaviranomaiselle. Sen sivuilla kerrotaan, miten ilmoitus tehdään.",
        ],
      },
    ],
    authority:
      "Liikenne- ja viestintävirasto Traficom, Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö",
  },
  sv: {
    title: "Tillgänglighetsutlåtande",
    intro:
      "Utlåtandet gäller Vuosikellos webbsida, där man kan fråga om kommunernas välfärdsplaner. Sidan omfattas av lagen om tillhandahållande av digitala tjänster (306/2019).",
    written: "Utlåtandet är gjort",
    sections: [
      {
        heading: "Hur tillgänglig sidan är",
        sentences: [
          "Sidan uppfyller delvis kraven på nivåerna A och AA i riktlinjerna WCAG 2.1. Bristerna anges nedan.",
          "Bedömningen har gjorts av dem som har byggt sidan. Den har granskats med verktyget axe och prövats i webbläsaren Chromium: med tangentbord, i en telefons bredd och med 400 procents förstoring. Ingen utomstående expert har bedömt sidan, och den har inte prövats med skärmläsare.",
        ],
      },
      {
        heading: "Kända brister",
        sentences: [],
        items: [
          "Planernas egna ordalydelser är på finska också i svenska och engelska svar.",
          "På en posts sida är fältens namn på engelska, och en del av värdena är i en form som är avsedd för program.",
        ],
      },
      {
        heading: "Respons",
        sentences: [
          "Om du upptäcker en brist eller behöver uppgiften i en annan form, berätta det för den organisation som driver tjänsten. Du får svar inom 14 dagar.",
        ],
      },
      {
        heading: "Tillsyn",
        sentences: [
          "Om svaret inte kommer inom 14 dagar eller inte räcker till, kan du göra en anmälan till tillsynsmyndigheten. På dess webbplats berättas hur det går till.",
        ],
      },
    ],
    authority: "Transport- och kommunikationsverket Traficom, Enheten för tillsyn över digital tillgänglighet",
  },
  en: {
    title: "Accessibility statement",
    intro:
      "This statement is about the web page of Vuosikello, where you can ask about municipal well-being plans. The page is subject to the Finnish Act on the Provision of Digital Services (306/2019).",
    written: "The statement was written on",
    sections: [
      {
        heading: "How accessible the page is",
        sentences: [
          "The page meets the requirements of levels A and AA of WCAG 2.1 in part. The shortcomings are told below.",
          "The assessment is by those who made the page. It has been checked with the axe tool and tried in the Chromium browser: with the keyboard, at the width of a phone and at 400 per cent zoom. No outside expert has assessed the page, and it has not been tried with a screen reader.",
        ],
      },
      {
        heading: "Known shortcomings",
        sentences: [],
        items: [
          "The plans' own wording is in Finnish in Swedish and English answers too.",
          "On the page of a record the names of the fields are in English, and some values are in a form meant for programs.",
        ],
      },
      {
        heading: "Feedback",
        sentences: [
          "If you notice a shortcoming or need the information in another form, tell the organisation that runs this service. You will get a reply within 14 days.",
        ],
      },
      {
        heading: "Supervision",
        sentences: [
          "If no reply comes within 14 days, or it is not enough, you can notify the supervising authority. Its web site tells how.",
        ],
      },
    ],
    authority: "Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit",
  },
};
