import type { Language } from "../domain/plan/language.ts";

interface DeskWords {
  readonly sending: string;
  readonly paused: string;
  readonly running: string;
  readonly pause: string;
  readonly resume: string;
  readonly managerOn: string;
  readonly managerOff: string;
  readonly managerTurnOn: string;
  readonly managerTurnOff: string;
  readonly modelOn: string;
  readonly modelOff: string;
  readonly modelTurnOn: string;
  readonly modelTurnOff: string;
  readonly clocks: string;
  readonly ended: string;
  readonly continued: string;
  readonly stopped: string;
  readonly continueClock: string;
  readonly stopClock: string;
  readonly noClocks: string;
  readonly dates: string;
  readonly datesHelp: string;
  readonly noDates: string;
  readonly noSuchOccurrence: string;
  readonly stated: string;
  readonly date: string;
  readonly time: string;
  readonly decide: string;
  readonly cancelDate: string;
  readonly next30: string;
  readonly show: string;
  readonly trouble: string;
  readonly noTrouble: string;
  readonly requests: string;
  readonly noRequests: string;
  readonly approve: string;
  readonly refuse: string;
  readonly end: string;
  readonly roleGone: string;
  readonly roleAlready: string;
  readonly people: string;
  readonly withoutRecipient: string;
  readonly withoutHelp: string;
  readonly allHaveRecipient: string;
  readonly wrongAnswers: string;
  readonly wrongAnswersHelp: string;
  readonly noWrong: string;
  readonly feeds: string;
  readonly feedsHelp: string;
  readonly makeFeed: string;
  readonly revokeFeeds: string;
  readonly feedMade: string;
  readonly log: string;
  readonly noLog: string;
  readonly logFiles: string;
}

/** What the coordinator's desk says. */
export const deskWords: Readonly<Record<Language, DeskWords>> = {
  fi: {
    sending: "Lähetys",
    paused: "Kaikki viestit on keskeytetty.",
    running: "Viestit lähtevät.",
    pause: "Keskeytä kaikki",
    resume: "Jatka lähetystä",
    managerOn: "Esihenkilölle kerrotaan pitkään myöhässä olevista.",
    managerOff: "Esihenkilölle ei kerrota myöhässä olevista.",
    managerTurnOn: "Kerro esihenkilölle",
    managerTurnOff: "Älä kerro esihenkilölle",
    modelOn: "Tekoäly saa auttaa ymmärtämään kysymyksiä, jos kielimalli on otettu käyttöön.",
    modelOff: "Tekoälyltä ei kysytä mitään.",
    modelTurnOn: "Salli tekoäly",
    modelTurnOff: "Kiellä tekoäly",
    clocks: "Suunnitelmien kellot",
    ended: "päättyi",
    continued: "kelloa jatketaan",
    stopped: "kello on pysähtynyt",
    continueClock: "Jatka kelloa",
    stopClock: "Pysäytä kello",
    noClocks: "Yhdenkään suunnitelman kelloa ei tarvitse jatkaa.",
    dates: "Päivät vuoden päähän",
    datesHelp: "Vahvista päivä sellaisenaan tai anna uusi. Vahvistettu päivä pidetään, vaikka se olisi vapaapäivä.",
    noDates: "Päiviä ei ole, koska yhtään kelloa ei jatketa.",
    noSuchOccurrence: "Tällaista kertaa ei ole vuosikellossa. Mitään ei muutettu.",
    stated: "suunnitelman mukaan",
    date: "Päivä",
    time: "Kellonaika",
    decide: "Vahvista päivä",
    cancelDate: "Peru tämä kerta",
    next30: "Muistutukset 30 päivän ajalta",
    show: "Näytä muistutukset",
    trouble: "Viestit, jotka eivät menneet perille",
    noTrouble: "Kaikki viestit ovat menneet perille.",
    requests: "Roolipyynnöt",
    noRequests: "Pyyntöjä ei ole.",
    approve: "Hyväksy",
    refuse: "Hylkää",
    end: "Päätä rooli",
    roleGone: "Tällaista pyyntöä tai roolia ei ole. Mitään ei muutettu.",
    roleAlready: "Rooliin on jo otettu kantaa. Mitään ei muutettu.",
    people: "Henkilöt ja roolit",
    withoutRecipient: "Yksiköt ilman vastaanottajaa",
    withoutHelp: "Näiden muistutukset tulevat koordinaattorille, kunnes joku on ilmoittautunut yksikköön.",
    allHaveRecipient: "Kaikilla on vastaanottaja.",
    wrongAnswers: "Vääriksi ilmoitetut vastaukset",
    wrongAnswersHelp: "Kysymys ja vastaus säilyvät 90 päivää. Muita kysymyksiä ei tallenneta.",
    noWrong: "Ilmoituksia ei ole.",
    feeds: "Kalenterisyötteet",
    feedsHelp:
      "Syötteen osoite näkyy vain kerran. Kun syötteet perutaan, kaikki suunnitelman aiemmat osoitteet lakkaavat.",
    makeFeed: "Luo osoite",
    revokeFeeds: "Peru osoitteet",
    feedMade: "Uusi osoite",
    log: "Viimeisimmät muutokset",
    noLog: "Muutoksia ei ole.",
    logFiles: "Kaikki muutokset vanhoine ja uusine arvoineen tiedostona",
  },
  sv: {
    sending: "Utskick",
    paused: "Alla meddelanden är pausade.",
    running: "Meddelandena skickas.",
    pause: "Pausa allt",
    resume: "Återuppta",
    managerOn: "Chefen får veta om det som är mycket försenat.",
    managerOff: "Chefen får inte veta om förseningar.",
    managerTurnOn: "Berätta för chefen",
    managerTurnOff: "Berätta inte för chefen",
    modelOn: "AI får hjälpa till att förstå frågor, om en språkmodell har tagits i bruk.",
    modelOff: "Inga frågor ställs till AI.",
    modelTurnOn: "Tillåt AI",
    modelTurnOff: "Tillåt inte AI",
    clocks: "Planernas årsklockor",
    ended: "gick ut",
    continued: "klockan fortsätter",
    stopped: "klockan har stannat",
    continueClock: "Fortsätt klockan",
    stopClock: "Stoppa klockan",
    noClocks: "Ingen plans klocka behöver fortsättas.",
    dates: "Dagar ett år framåt",
    datesHelp: "Bekräfta dagen som den är eller ange en ny. En bekräftad dag hålls även om den är ledig.",
    noDates: "Det finns inga dagar, eftersom ingen klocka fortsätter.",
    noSuchOccurrence: "En sådan gång finns inte i årsklockan. Inget ändrades.",
    stated: "enligt planen",
    date: "Dag",
    time: "Klockslag",
    decide: "Bekräfta dagen",
    cancelDate: "Ställ in denna gång",
    next30: "Påminnelser för 30 dagar",
    show: "Visa påminnelserna",
    trouble: "Meddelanden som inte kom fram",
    noTrouble: "Alla meddelanden har kommit fram.",
    requests: "Begärda roller",
    noRequests: "Det finns inga begäranden.",
    approve: "Godkänn",
    refuse: "Avslå",
    end: "Avsluta rollen",
    roleGone: "En sådan begäran eller roll finns inte. Inget ändrades.",
    roleAlready: "Rollen har redan avgjorts. Inget ändrades.",
    people: "Personer och roller",
    withoutRecipient: "Enheter utan mottagare",
    withoutHelp: "Påminnelserna till dessa kommer till koordinatorn tills någon har anmält sig till enheten.",
    allHaveRecipient: "Alla har en mottagare.",
    wrongAnswers: "Svar som har rapporterats som felaktiga",
    wrongAnswersHelp: "Frågan och svaret sparas i 90 dagar. Andra frågor sparas inte.",
    noWrong: "Inget har rapporterats.",
    feeds: "Kalenderflöden",
    feedsHelp:
      "Flödets adress visas bara en gång. När flödena återkallas slutar planens alla tidigare adresser att fungera.",
    makeFeed: "Skapa en adress",
    revokeFeeds: "Återkalla adresserna",
    feedMade: "Ny adress",
    log: "De senaste ändringarna",
    noLog: "Det finns inga ändringar.",
    logFiles: "Alla ändringar med gamla och nya värden som fil",
  },
  en: {
    sending: "Sending",
    paused: "All messages are paused.",
    running: "Messages are being sent.",
    pause: "Pause everything",
    resume: "Resume",
    managerOn: "Managers are told of what is long overdue.",
    managerOff: "Managers are not told of what is overdue.",
    managerTurnOn: "Tell managers",
    managerTurnOff: "Do not tell managers",
    modelOn: "An AI model may help to understand questions, if one has been taken into use.",
    modelOff: "No AI model is asked.",
    modelTurnOn: "Allow the AI model",
    modelTurnOff: "Do not allow the AI model",
    clocks: "Clocks of the plans",
    ended: "ended on",
    continued: "the clock goes on",
    stopped: "the clock has stopped",
    continueClock: "Continue the clock",
    stopClock: "Stop the clock",
    noClocks: "No plan's clock needs to be continued.",
    dates: "Dates for a year ahead",
    datesHelp: "Confirm a date as it is or give another. A confirmed date is kept even on a free day.",
    noDates: "There are no dates, since no clock goes on.",
    noSuchOccurrence: "The annual clock has no such occurrence. Nothing was changed.",
    stated: "stated by the plan",
    date: "Date",
    time: "Time",
    decide: "Confirm the date",
    cancelDate: "Cancel this time",
    next30: "Reminders for 30 days",
    show: "Show the reminders",
    trouble: "Messages that did not arrive",
    noTrouble: "Every message has arrived.",
    requests: "Requested roles",
    noRequests: "There are no requests.",
    approve: "Approve",
    refuse: "Refuse",
    end: "End the role",
    roleGone: "There is no such request or role. Nothing was changed.",
    roleAlready: "The role has been decided already. Nothing was changed.",
    people: "People and roles",
    withoutRecipient: "Units without a recipient",
    withoutHelp: "Reminders to these come to the coordinator until somebody has registered with the unit.",
    allHaveRecipient: "All have a recipient.",
    wrongAnswers: "Answers reported as wrong",
    wrongAnswersHelp: "The question and the answer are kept for 90 days. No other question is stored.",
    noWrong: "None has been reported.",
    feeds: "Calendar feeds",
    feedsHelp:
      "A feed's address is shown only once. When feeds are revoked, every earlier address of the plan stops working.",
    makeFeed: "Make an address",
    revokeFeeds: "Revoke the addresses",
    feedMade: "New address",
    log: "Latest changes",
    noLog: "There are no changes.",
    logFiles: "Every change with old and new values, as a file",
  },
};
