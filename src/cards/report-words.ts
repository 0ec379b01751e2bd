import type { Language } from "../domain/plan/language.ts";
import type { ProgressState } from "../domain/progress/progress.ts";

interface ReportWords {
  readonly title: string;
  readonly states: Readonly<Record<ProgressState, string>>;
  readonly notTold: string;
  readonly state: string;
  readonly note: string;
  readonly noteHelp: string;
  readonly metric: string;
  readonly noMetric: string;
  readonly figure: string;
  readonly figureHelp: string;
  readonly send: string;
  readonly correct: string;
  readonly measures: string;
  readonly help: string;
  readonly stored: string;
  readonly answered: string;
  readonly late: string;
  readonly completed: string;
  readonly unknown: string;
  readonly noRows: string;
  /** What cannot be understood of a form, by its field. */
  readonly wrong: Readonly<Record<"metric" | "figure", string>>;
  readonly earlier: string;
  readonly unit: string;
  readonly wholeActor: string;
  readonly share: string;
  readonly shareHelp: string;
  readonly shared: string;
  readonly others: string;
  readonly due: string;
  readonly back: string;
  readonly next: string;
  readonly leaveOut: string;
}

/** What is said around the report of action rows, on every platform. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  fi: {
    title: "Toteumaraportti",
    states: { "not-started": "ei aloitettu", "in-progress": "käynnissä", done: "valmis", stopped: "keskeytetty" },
    notTold: "ei vielä kerrottu",
    state: "Tilanne",
    note: "Huomautus (vapaaehtoinen)",
    noteHelp: "Älä kirjoita henkilöiden nimiä tai muita henkilötietoja.",
    metric: "Mittari, jolle on lukema (vapaaehtoinen)",
    noMetric: "ei lukemaa",
    figure: "Lukema",
    figureHelp: "Pelkkä luku, esimerkiksi 12,5.",
    send: "Tallenna rivi",
    correct: "Korjaa rivi",
    measures: "Toimenpiteet",
    help: "Kerro jokaisen rivin tilanne. Rivit tallentuvat yksi kerrallaan, ja voit jatkaa myöhemmin. Kun viimeinenkin rivi on kerrottu, raportti on annettu.",
    stored: "Kiitos, tallennettu",
    answered: "Rivejä kerrottu",
    late: "Määräaika on jo mennyt. Raportti otettiin vastaan ja merkittiin myöhästyneeksi.",
    completed: "Kaikki rivit on kerrottu ja raportti on annettu.",
    unknown: "Tällaista raporttia tai riviä ei ole. Mitään ei tallennettu.",
    noRows: "Tästä raportista ei kerrota riveittäin. Merkitse se annetuksi muistutuksesta.",
    wrong: {
      figure: "Lukema ei ole luku. Mitään ei tallennettu.",
      metric: "Valitse, mille mittarille lukema on. Mitään ei tallennettu.",
    },
    earlier: "Aiemmin kerrottu",
    unit: "Yksikkö",
    wholeActor: "koko toimija",
    share: "Anna rivi yksikölle",
    shareHelp: "Yksikön raportoija voi silloin kertoa rivin tilanteen.",
    shared: "Rivin yksikkö on tallennettu.",
    others: "Toisen yksikön rivi: sen kertoo yksikkö itse.",
    due: "Määräaika",
    back: "Takaisin muistutuksiin",
    next: "Tallenna ja jatka",
    leaveOut: "Jätä nyt väliin",
  },
  sv: {
    title: "Rapport om utfallet",
    states: { "not-started": "inte påbörjad", "in-progress": "pågår", done: "klar", stopped: "avbruten" },
    notTold: "inte rapporterad än",
    state: "Läge",
    note: "Anmärkning (frivillig)",
    noteHelp: "Skriv inga namn på personer eller andra personuppgifter.",
    metric: "Mätare som det finns ett värde för (frivillig)",
    noMetric: "inget värde",
    figure: "Värde",
    figureHelp: "Bara ett tal, till exempel 12,5.",
    send: "Spara raden",
    correct: "Rätta raden",
    measures: "Åtgärder",
    help: "Berätta läget för varje rad. Raderna sparas en i taget, och du kan fortsätta senare. När den sista raden är rapporterad är rapporten lämnad.",
    stored: "Tack, sparat",
    answered: "Rapporterade rader",
    late: "Sista dagen har redan passerat. Rapporten togs emot och märktes som sen.",
    completed: "Alla rader är rapporterade och rapporten är lämnad.",
    unknown: "En sådan rapport eller rad finns inte. Inget sparades.",
    noRows: "Den här rapporten lämnas inte rad för rad. Märk den som lämnad i påminnelsen.",
    wrong: {
      figure: "Värdet är inte ett tal. Inget sparades.",
      metric: "Välj vilken mätare värdet gäller. Inget sparades.",
    },
    earlier: "Tidigare rapporterat",
    unit: "Enhet",
    wholeActor: "hela aktören",
    share: "Ge raden till en enhet",
    shareHelp: "Enhetens rapportör kan då rapportera raden.",
    shared: "Radens enhet har sparats.",
    others: "En annan enhets rad: enheten rapporterar den själv.",
    due: "Sista dag",
    back: "Tillbaka till påminnelserna",
    next: "Spara och fortsätt",
    leaveOut: "Hoppa över nu",
  },
  en: {
    title: "Progress report",
    states: { "not-started": "not started", "in-progress": "in progress", done: "done", stopped: "stopped" },
    notTold: "not reported yet",
    state: "State",
    note: "Note (optional)",
    noteHelp: "Write no names of persons and no other personal data.",
    metric: "Metric that there is a figure for (optional)",
    noMetric: "no figure",
    figure: "Figure",
    figureHelp: "Only a number, for example 12.5.",
    send: "Save the row",
    correct: "Correct the row",
    measures: "Measures",
    help: "Tell how each row stands. Rows are saved one at a time, and you can go on later. With the last row the report is delivered.",
    stored: "Thank you, saved",
    answered: "Rows reported",
    late: "The due date has passed. The report was taken and marked late.",
    completed: "Every row is reported and the report is delivered.",
    unknown: "There is no such report or row. Nothing was saved.",
    noRows: "This report is not made row by row. Mark it as delivered in the reminder.",
    wrong: {
      figure: "The figure is not a number. Nothing was saved.",
      metric: "Choose the metric that the figure is for. Nothing was saved.",
    },
    earlier: "Reported before",
    unit: "Unit",
    wholeActor: "the whole actor",
    share: "Give the row to a unit",
    shareHelp: "The unit's reporter can then tell how it stands.",
    shared: "The row's unit has been saved.",
    others: "Another unit's row: that unit reports it.",
    due: "Due on",
    back: "Back to the reminders",
    next: "Save and go on",
    leaveOut: "Leave out for now",
  },
};
