import type { MessageState } from "../domain/duty/message.ts";
import type { Language } from "../domain/plan/language.ts";

interface DeskWords {
  readonly sending: string;
  readonly paused: string;
  readonly running: string;
  readonly pause: string;
  readonly resume: string;
  readonly managerOn: string;
  readonly managerOff: string;
  readonly turnOn: string;
  readonly turnOff: string;
  readonly clocks: string;
  readonly ended: string;
  readonly continued: string;
  readonly stopped: string;
  readonly continueClock: string;
  readonly stopClock: string;
  readonly dates: string;
  readonly datesHelp: string;
  readonly noDates: string;
  readonly stated: string;
  readonly date: string;
  readonly time: string;
  readonly decide: string;
  readonly cancelDate: string;
  readonly next30: string;
  readonly trouble: string;
  readonly noTrouble: string;
  readonly messageStates: Readonly<Record<MessageState["kind"], string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly requests: string;
  readonly noRequests: string;
  readonly approve: string;
  readonly refuse: string;
  readonly people: string;
  readonly withoutRecipient: string;
  readonly allHaveRecipient: string;
  readonly feeds: string;
  readonly feedsHelp: string;
  readonly makeFeed: string;
  readonly revokeFeeds: string;
  readonly feedMade: string;
  readonly log: string;
  readonly noLog: string;
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
    turnOn: "Ota käyttöön",
    turnOff: "Poista käytöstä",
    clocks: "Suunnitelmien kellot",
    ended: "päättyi",
    continued: "kelloa jatketaan",
    stopped: "kello on pysähtynyt",
    continueClock: "Jatka kelloa",
    stopClock: "Pysäytä kello",
    dates: "Päivät vuoden päähän",
    datesHelp: "Vahvista päivä sellaisenaan tai anna uusi. Vahvistettu päivä pidetään, vaikka se olisi vapaapäivä.",
    noDates: "Päiviä ei ole, koska yhtään kelloa ei jatketa.",
    stated: "suunnitelman mukaan",
    date: "Päivä",
    time: "Kellonaika",
    decide: "Vahvista päivä",
    cancelDate: "Peru tämä kerta",
    next30: "Muistutukset 30 päivän ajalta",
    trouble: "Viestit, jotka eivät menneet perille",
    noTrouble: "Kaikki viestit ovat menneet perille.",
    messageStates: {
      planned: "odottaa",
      sending: "lähtemässä",
      sent: "lähetetty",
      unknown: "epävarma",
      failed: "ei mennyt perille",
      cancelled: "peruttu",
    },
    reasons: {
      "no-messenger": "vastaanottajan alustaa ei ole otettu käyttöön",
      "unaccounted-number": "viestissä oli luku, jonka lähdettä ei löytynyt",
      "cannot-tell": "palvelu katkesi kesken lähetyksen, eikä alusta kerro, menikö viesti perille",
    },
    requests: "Roolipyynnöt",
    noRequests: "Pyyntöjä ei ole.",
    approve: "Hyväksy",
    refuse: "Hylkää",
    people: "Henkilöt ja roolit",
    withoutRecipient: "Yksiköt ilman vastaanottajaa",
    allHaveRecipient: "Kaikilla on vastaanottaja.",
    feeds: "Kalenterisyötteet",
    feedsHelp:
      "Syötteen osoite näkyy vain kerran. Kun syötteet perutaan, kaikki suunnitelman aiemmat osoitteet lakkaavat.",
    makeFeed: "Luo osoite",
    revokeFeeds: "Peru osoitteet",
    feedMade: "Uusi osoite",
    log: "Viimeisimmät muutokset",
    noLog: "Muutoksia ei ole.",
  },
  sv: {
    sending: "Utskick",
    paused: "Alla meddelanden är pausade.",
    running: "Meddelandena skickas.",
    pause: "Pausa allt",
    resume: "Återuppta",
    managerOn: "Chefen får veta om det som är mycket försenat.",
    managerOff: "Chefen får inte veta om förseningar.",
    turnOn: "Slå på",
    turnOff: "Slå av",
    clocks: "Planernas årsklockor",
    ended: "gick ut",
    continued: "klockan fortsätter",
    stopped: "klockan har stannat",
    continueClock: "Fortsätt klockan",
    stopClock: "Stoppa klockan",
    dates: "Dagar ett år framåt",
    datesHelp: "Bekräfta dagen som den är eller ange en ny. En bekräftad dag hålls även om den är ledig.",
    noDates: "Det finns inga dagar, eftersom ingen klocka fortsätter.",
    stated: "enligt planen",
    date: "Dag",
    time: "Klockslag",
    decide: "Bekräfta dagen",
    cancelDate: "Ställ in denna gång",
    next30: "Påminnelser för 30 dagar",
    trouble: "Meddelanden som inte kom fram",
    noTrouble: "Alla meddelanden har kommit fram.",
    messageStates: {
      planned: "väntar",
      sending: "skickas",
      sent: "skickat",
      unknown: "osäkert",
      failed: "kom inte fram",
      cancelled: "inställt",
    },
    reasons: {
      "no-messenger": "mottagarens plattform har inte tagits i bruk",
      "unaccounted-number": "meddelandet hade ett tal vars källa inte hittades",
      "cannot-tell": "tjänsten avbröts under utskicket, och plattformen berättar inte om meddelandet kom fram",
    },
    requests: "Begärda roller",
    noRequests: "Det finns inga begäranden.",
    approve: "Godkänn",
    refuse: "Avslå",
    people: "Personer och roller",
    withoutRecipient: "Enheter utan mottagare",
    allHaveRecipient: "Alla har en mottagare.",
    feeds: "Kalenderflöden",
    feedsHelp:
      "Flödets adress visas bara en gång. När flödena återkallas slutar planens alla tidigare adresser att fungera.",
    makeFeed: "Skapa en adress",
    revokeFeeds: "Återkalla adresserna",
    feedMade: "Ny adress",
    log: "De senaste ändringarna",
    noLog: "Det finns inga ändringar.",
  },
  en: {
    sending: "Sending",
    paused: "All messages are paused.",
    running: "Messages are being sent.",
    pause: "Pause everything",
    resume: "Resume",
    managerOn: "Managers are told of what is long overdue.",
    managerOff: "Managers are not told of what is overdue.",
    turnOn: "Switch on",
    turnOff: "Switch off",
    clocks: "Clocks of the plans",
    ended: "ended on",
    continued: "the clock goes on",
    stopped: "the clock has stopped",
    continueClock: "Continue the clock",
    stopClock: "Stop the clock",
    dates: "Dates for a year ahead",
    datesHelp: "Confirm a date as it is or give another. A confirmed date is kept even on a free day.",
    noDates: "There are no dates, since no clock goes on.",
    stated: "stated by the plan",
    date: "Date",
    time: "Time",
    decide: "Confirm the date",
    cancelDate: "Cancel this time",
    next30: "Reminders for 30 days",
    trouble: "Messages that did not arrive",
    noTrouble: "Every message has arrived.",
    messageStates: {
      planned: "waiting",
      sending: "leaving",
      sent: "sent",
      unknown: "uncertain",
      failed: "did not arrive",
      cancelled: "cancelled",
    },
    reasons: {
      "no-messenger": "the recipient's platform is not in use",
      "unaccounted-number": "the message held a number whose source was not found",
      "cannot-tell": "the service was cut off while sending, and the platform does not tell whether it arrived",
    },
    requests: "Requested roles",
    noRequests: "There are no requests.",
    approve: "Approve",
    refuse: "Refuse",
    people: "People and roles",
    withoutRecipient: "Units without a recipient",
    allHaveRecipient: "All have a recipient.",
    feeds: "Calendar feeds",
    feedsHelp:
      "A feed's address is shown only once. When feeds are revoked, every earlier address of the plan stops working.",
    makeFeed: "Make an address",
    revokeFeeds: "Revoke the addresses",
    feedMade: "New address",
    log: "Latest changes",
    noLog: "There are no changes.",
  },
};
