import type { RoleName } from "../../../domain/access/role.ts";
import type { MessageState } from "../../../domain/duty/message.ts";
import type { Language } from "../../../domain/plan/language.ts";

interface ClockPageWords {
  readonly ask: string;
  readonly inbox: string;
  readonly me: string;
  readonly coordinator: string;
  readonly pages: string;
  readonly emptyInbox: string;
  readonly until: string;
  readonly pastDueToo: string;
  readonly to: string;
  readonly clockMode: string;
  readonly stepOn: string;
  readonly noMore: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly denied: string;
  readonly roleAsk: string;
  readonly role: string;
  readonly unit: string;
  readonly everywhere: string;
  readonly request: string;
  readonly requested: string;
  readonly approved: string;
  readonly alreadyAsked: string;
  readonly myRoles: string;
  readonly noRoles: string;
  readonly endRole: string;
  readonly messages: string;
  readonly language: string;
  readonly sendTime: string;
  readonly silentUntil: string;
  readonly ownData: string;
  readonly exportData: string;
  readonly eraseData: string;
  readonly eraseSure: string;
  readonly roles: Readonly<Record<RoleName, string>>;
  readonly roleStates: Readonly<Record<"requested" | "approved" | "refused" | "ended", string>>;
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

export const clockPageWords: Readonly<Record<Language, ClockPageWords>> = {
  fi: {
    ask: "Kysy",
    inbox: "Muistutukset",
    me: "Omat tiedot",
    coordinator: "Koordinaattori",
    pages: "Sivut",
    emptyInbox: "Muistutuksia ei ole.",
    until: "Muistuta päivänä",
    pastDueToo: "Päivä saa olla määräajan jälkeen",
    to: "Kenelle",
    clockMode: "Kokeilukello näyttää",
    stepOn: "Siirry seuraavaan muistutukseen",
    noMore: "Muistutuksia ei ole enää tulossa.",
    save: "Tallenna",
    saved: "Tallennettu.",
    notSaved: "Tietoja ei tallennettu. Tarkista kentät.",
    denied: "Tämän voi tehdä vain koordinaattori. Mitään ei muutettu.",
    roleAsk: "Ilmoittaudu yksikköön",
    role: "Rooli",
    unit: "Yksikkö",
    everywhere: "Kaikki yksiköt",
    request: "Pyydä roolia",
    requested: "Pyyntö on lähetetty koordinaattorille.",
    approved: "Rooli on voimassa.",
    alreadyAsked: "Rooli on jo pyydetty tai voimassa.",
    myRoles: "Roolit",
    noRoles: "Rooleja ei ole.",
    endRole: "Luovu roolista",
    messages: "Viestit",
    language: "Viestien kieli",
    sendTime: "Lähetysaika (8.00–15.59)",
    silentUntil: "Ei viestejä ennen päivää",
    ownData: "Omien tietojen käsittely",
    exportData: "Lataa omat tiedot",
    eraseData: "Poista omat tiedot",
    eraseSure: "Ymmärrän, että roolit ja viestit poistuvat",
    roles: {
      member: "jäsen",
      reporter: "raportoija",
      deputy: "sijainen",
      contact: "yhteyshenkilö",
      manager: "esihenkilö",
      coordinator: "koordinaattori",
    },
    roleStates: { requested: "pyydetty", approved: "voimassa", refused: "hylätty", ended: "päättynyt" },
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
    ask: "Fråga",
    inbox: "Påminnelser",
    me: "Egna uppgifter",
    coordinator: "Koordinator",
    pages: "Sidor",
    emptyInbox: "Det finns inga påminnelser.",
    until: "Påminn den",
    pastDueToo: "Dagen får vara efter sista dagen",
    to: "Till vem",
    clockMode: "Provklockan visar",
    stepOn: "Gå till nästa påminnelse",
    noMore: "Inga fler påminnelser är på väg.",
    save: "Spara",
    saved: "Sparat.",
    notSaved: "Uppgifterna sparades inte. Kontrollera fälten.",
    denied: "Bara en koordinator kan göra detta. Inget ändrades.",
    roleAsk: "Anmäl dig till en enhet",
    role: "Roll",
    unit: "Enhet",
    everywhere: "Alla enheter",
    request: "Be om rollen",
    requested: "Begäran har skickats till koordinatorn.",
    approved: "Rollen gäller.",
    alreadyAsked: "Rollen har redan begärts eller gäller.",
    myRoles: "Roller",
    noRoles: "Det finns inga roller.",
    endRole: "Lämna rollen",
    messages: "Meddelanden",
    language: "Meddelandenas språk",
    sendTime: "Tid för utskick (8.00–15.59)",
    silentUntil: "Inga meddelanden före",
    ownData: "Behandling av egna uppgifter",
    exportData: "Ladda ner egna uppgifter",
    eraseData: "Radera egna uppgifter",
    eraseSure: "Jag förstår att roller och meddelanden raderas",
    roles: {
      member: "medlem",
      reporter: "rapportör",
      deputy: "ersättare",
      contact: "kontaktperson",
      manager: "chef",
      coordinator: "koordinator",
    },
    roleStates: { requested: "begärd", approved: "gäller", refused: "avslagen", ended: "avslutad" },
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
    ask: "Ask",
    inbox: "Reminders",
    me: "My details",
    coordinator: "Coordinator",
    pages: "Pages",
    emptyInbox: "There are no reminders.",
    until: "Remind me on",
    pastDueToo: "The day may be after the due date",
    to: "To whom",
    clockMode: "The trial clock shows",
    stepOn: "Go to the next reminder",
    noMore: "No more reminders are coming.",
    save: "Save",
    saved: "Saved.",
    notSaved: "Nothing was saved. Check the fields.",
    denied: "Only a coordinator can do this. Nothing was changed.",
    roleAsk: "Register with a unit",
    role: "Role",
    unit: "Unit",
    everywhere: "Every unit",
    request: "Ask for the role",
    requested: "The request has been sent to the coordinator.",
    approved: "The role is in force.",
    alreadyAsked: "The role has been asked for already or is in force.",
    myRoles: "Roles",
    noRoles: "There are no roles.",
    endRole: "Give up the role",
    messages: "Messages",
    language: "Language of messages",
    sendTime: "Time of sending (8:00–15:59)",
    silentUntil: "No messages before",
    ownData: "Your own data",
    exportData: "Download my data",
    eraseData: "Erase my data",
    eraseSure: "I understand that roles and messages are erased",
    roles: {
      member: "member",
      reporter: "reporter",
      deputy: "deputy",
      contact: "contact",
      manager: "manager",
      coordinator: "coordinator",
    },
    roleStates: { requested: "requested", approved: "in force", refused: "refused", ended: "ended" },
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
