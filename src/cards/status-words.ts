import type { Language } from "../domain/plan/language.ts";
import type { ReportState } from "../domain/progress/report.ts";
import type { RowState } from "../domain/progress/row-status.ts";
import { reportWords } from "./report-words.ts";

interface StatusWords {
  readonly title: string;
  readonly missingTitle: string;
  readonly ownTitle: string;
  readonly notVisible: string;
  readonly missingNotVisible: string;
  readonly nobodyYet: string;
  readonly rows: string;
  readonly states: Readonly<Record<RowState, string>>;
  readonly before: string;
  readonly reports: string;
  readonly reportStates: Readonly<Record<ReportState, string>>;
  readonly lacking: string;
  readonly ownerless: string;
  readonly unfigured: string;
  readonly againstCountry: string;
  readonly againstEarlier: string;
  readonly lights: Readonly<Record<"green" | "yellow" | "red", string>>;
  readonly ourLights: string;
  readonly rule: readonly [string, string];
  readonly leftOut: string;
  readonly best: string;
  readonly worrying: string;
  readonly due: readonly [string, string];
  readonly next: string;
  readonly noReports: string;
  readonly allCame: string;
  readonly missing: string;
  readonly notYet: string;
  readonly wasDue: string;
  readonly isDue: string;
  readonly rowsLeft: string;
  readonly byGoal: string;
  readonly tableSays: string;
  readonly allOwned: string;
  readonly allFigured: string;
  readonly noneDue: string;
  /** The questions that bring the lists behind the counts. */
  readonly asks: Readonly<Record<"ownerless" | "unfigured" | "due", string>>;
}

/** What a summary of where things stand says. Colours are told by their words. */
export const statusWords: Readonly<Record<Language, StatusWords>> = {
  fi: {
    title: "Tilanne",
    missingTitle: "Puuttuvat raportit",
    ownTitle: "Sinulta odotetaan",
    notVisible:
      "Toteumaraportit eivät näy tässä. Ne näkyvät, kun samaa kysytään Vuosikellon sivulla, Slackissa tai Teamsissa. Suunnitelmassa itsessään:",
    missingNotVisible: "Toteumaraportit eivät näy tässä. Kysy samaa Vuosikellon sivulla, Slackissa tai Teamsissa.",
    nobodyYet: "Kukaan ei ole vielä raportoinut toteumia.",
    rows: "Toimenpiderivejä",
    states: { ...reportWords.fi.states, untold: "kertomatta" },
    before: "Edellisellä kierroksella",
    reports: "Raportit",
    reportStates: {
      delivered: "ajoissa",
      late: "myöhässä annettu",
      partial: "kesken",
      missing: "puuttuu",
      awaited: "odotetaan",
    },
    lacking: "Puuttuu tai kesken",
    ownerless: "Ilman vastuuyksikköä",
    unfigured: "Mittareita ilman lukemaa",
    againstCountry: "Indikaattorit koko maahan verrattuna",
    againstEarlier: "Edelliseen mittaukseen verrattuna",
    lights: { green: "vihreä (parempi)", yellow: "keltainen (lähes sama)", red: "punainen (huonompi)" },
    ourLights: "Värit laskimme itse suunnitelman säännöllä",
    rule: ["ero enintään", "prosenttiyksikköä on keltainen"],
    leftOut: "Vertailukelvottomien vuosien takia jätettiin pois",
    best: "Parhaat",
    worrying: "Huolestuttavimmat",
    due: ["Uusia lukuja odotetaan", "indikaattoreita"],
    next: "Seuraavaksi vuosikellossa",
    noReports: "Yhtään raporttia ei juuri nyt odoteta.",
    allCame: "Kaikki raportit on annettu.",
    missing: "Raportti puuttuu tai on kesken",
    notYet: "Ennen määräaikaa odotetaan",
    wasDue: "määräaika oli",
    isDue: "määräaika",
    rowsLeft: "rivejä kertomatta",
    byGoal: "Kertomatta tavoitteittain",
    tableSays: "Taulukossa lukee",
    allOwned: "Jokaisella toimenpiderivillä on vastuuyksikkö.",
    allFigured: "Jokaisella mittarilla on lukema.",
    noneDue: "Yksikään indikaattori ei odota uusia lukuja.",
    asks: {
      ownerless: "Mitkä toimenpiteet ovat ilman vastuutahoa?",
      unfigured: "Mitkä mittarit ovat ilman lukemaa?",
      due: "Mitkä indikaattorit odottavat uusia lukuja?",
    },
  },
  sv: {
    title: "Läget",
    missingTitle: "Rapporter som saknas",
    ownTitle: "Av dig väntas",
    notVisible:
      "Rapporterna om utfallet syns inte här. De syns när samma fråga ställs på Vuosikellos sida, i Slack eller i Teams. I själva planen:",
    missingNotVisible:
      "Rapporterna om utfallet syns inte här. Ställ samma fråga på Vuosikellos sida, i Slack eller i Teams.",
    nobodyYet: "Ingen har rapporterat något utfall än.",
    rows: "Åtgärdsrader",
    states: { ...reportWords.sv.states, untold: "inte rapporterad" },
    before: "I den förra omgången",
    reports: "Rapporter",
    reportStates: {
      delivered: "i tid",
      late: "lämnade sent",
      partial: "halvfärdiga",
      missing: "saknas",
      awaited: "väntas",
    },
    lacking: "Saknas eller är halvfärdig",
    ownerless: "Utan ansvarig enhet",
    unfigured: "Mätare utan värde",
    againstCountry: "Indikatorerna jämfört med hela landet",
    againstEarlier: "Jämfört med den förra mätningen",
    lights: { green: "grön (bättre)", yellow: "gul (nästan samma)", red: "röd (sämre)" },
    ourLights: "Färgerna har vi räknat ut själva med planens regel",
    rule: ["en skillnad på högst", "procentenheter är gul"],
    leftOut: "Utelämnade eftersom åren inte är jämförbara",
    best: "Bäst",
    worrying: "Mest oroväckande",
    due: ["Nya siffror väntas", "indikatorer"],
    next: "Härnäst i årsklockan",
    noReports: "Inga rapporter väntas just nu.",
    allCame: "Alla rapporter är lämnade.",
    missing: "Rapporten saknas eller är halvfärdig",
    notYet: "Före sista dagen väntas",
    wasDue: "sista dagen var",
    isDue: "sista dag",
    rowsLeft: "rader kvar",
    byGoal: "Kvar per mål",
    tableSays: "I tabellen står",
    allOwned: "Varje åtgärdsrad har en ansvarig enhet.",
    allFigured: "Varje mätare har ett värde.",
    noneDue: "Ingen indikator väntar på nya siffror.",
    asks: {
      ownerless: "Vilka åtgärder saknar ansvarig?",
      unfigured: "Vilka mätare saknar värde?",
      due: "Vilka indikatorer väntar på nya siffror?",
    },
  },
  en: {
    title: "Status",
    missingTitle: "Missing reports",
    ownTitle: "Expected of you",
    notVisible:
      "Progress reports are not visible here. They are when the same is asked on Vuosikello's page, in Slack or in Teams. In the plan itself:",
    missingNotVisible:
      "Progress reports are not visible here. Ask the same on Vuosikello's page, in Slack or in Teams.",
    nobodyYet: "Nobody has reported progress yet.",
    rows: "Action rows",
    states: { ...reportWords.en.states, untold: "not reported" },
    before: "In the round before",
    reports: "Reports",
    reportStates: {
      delivered: "in time",
      late: "delivered late",
      partial: "unfinished",
      missing: "missing",
      awaited: "awaited",
    },
    lacking: "Missing or unfinished",
    ownerless: "Without a responsible unit",
    unfigured: "Metrics without a figure",
    againstCountry: "Indicators compared with the whole country",
    againstEarlier: "Compared with the measurement before",
    lights: { green: "green (better)", yellow: "yellow (about the same)", red: "red (worse)" },
    ourLights: "We computed the colours ourselves by the plan's rule",
    rule: ["a difference of at most", "percentage points is yellow"],
    leftOut: "Left out because the years cannot be compared",
    best: "Best",
    worrying: "Most worrying",
    due: ["New figures are due", "indicators"],
    next: "Next in the annual calendar",
    noReports: "No reports are expected just now.",
    allCame: "Every report has been delivered.",
    missing: "Report missing or unfinished",
    notYet: "Awaited before their due date",
    wasDue: "was due on",
    isDue: "due on",
    rowsLeft: "rows left",
    byGoal: "Left by goal",
    tableSays: "The table says",
    allOwned: "Every action row has a responsible unit.",
    allFigured: "Every metric has a figure.",
    noneDue: "No indicator is waiting for new figures.",
    asks: {
      ownerless: "Which measures have no owner?",
      unfigured: "Which metrics have no figure?",
      due: "Which indicators are waiting for new figures?",
    },
  },
};
