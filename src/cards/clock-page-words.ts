import type { RoleName } from "../domain/access/role.ts";
import type { Language } from "../domain/plan/language.ts";

interface ClockPageWords {
  readonly ask: string;
  readonly wheel: string;
  readonly inbox: string;
  readonly me: string;
  readonly coordinator: string;
  readonly pages: string;
  readonly emptyInbox: string;
  /** Before and after the link to the coordinator's page. */
  readonly noClock: readonly [string, string];
  /** Before and after the link to one's own page. */
  readonly registerFirst: readonly [string, string];
  readonly choose: string;
  readonly until: string;
  readonly pastDueToo: string;
  readonly to: string;
  readonly clockMode: string;
  readonly stepOn: string;
  readonly arrived: string;
  readonly noMore: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly roleAsk: string;
  readonly roleHelp: string;
  readonly role: string;
  readonly unit: string;
  readonly everywhere: string;
  readonly chooseUnit: string;
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
  readonly exported: string;
  readonly eraseData: string;
  readonly eraseSure: string;
  readonly eraseYes: string;
  readonly eraseNo: string;
  readonly erased: string;
  readonly roles: Readonly<Record<RoleName, string>>;
  readonly roleStates: Readonly<Record<"requested" | "approved" | "refused" | "ended", string>>;
}

/** What the inbox and one's own page say. */
export const clockPageWords: Readonly<Record<Language, ClockPageWords>> = {
  fi: {
    ask: "Kysy",
    wheel: "Vuosikello",
    inbox: "Muistutukset",
    me: "Omat tiedot",
    coordinator: "Koordinaattori",
    pages: "Sivut",
    emptyInbox: "Muistutuksia ei ole.",
    noClock: ["Yhdenkään suunnitelman kello ei käy. Koordinaattori jatkaa kelloa sivulla", "."],
    registerFirst: [
      "Muistutukset tulevat, kun niiden aika on. Oman yksikön muistutukset saa ilmoittautumalla sivulla",
      ".",
    ],
    choose: "Mitään ei muutettu. Valitse ensin päivä tai henkilö.",
    until: "Muistuta päivänä",
    pastDueToo: "Päivä saa olla määräajan jälkeen",
    to: "Kenelle",
    clockMode: "Kokeilukello näyttää",
    stepOn: "Siirry seuraavaan muistutukseen",
    arrived: "Uusi muistutus tuli",
    noMore: "Vuoteen ei ole tulossa muistutuksia. Kello jäi paikalleen.",
    save: "Tallenna",
    saved: "Tallennettu.",
    notSaved: "Tietoja ei tallennettu. Tarkista kentät.",
    roleAsk: "Ilmoittaudu yksikköön",
    roleHelp: "Raportoija saa yksikön muistutukset ja kuittaa ne. Roolin vahvistaa koordinaattori.",
    role: "Rooli",
    unit: "Yksikkö",
    everywhere: "kaikki yksiköt",
    chooseUnit: "Valitse yksikkö",
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
    exported: "Tietosi tulevat viesteinä tähän keskusteluun.",
    eraseData: "Poista omat tiedot",
    eraseSure: "Ymmärrän, että roolit ja viestit poistuvat",
    eraseYes: "Poista",
    eraseNo: "Älä poista",
    erased: "Omat tiedot on poistettu.",
    roles: {
      member: "jäsen",
      reporter: "raportoija",
      deputy: "sijainen",
      contact: "yhteyshenkilö",
      manager: "esihenkilö",
      coordinator: "koordinaattori",
    },
    roleStates: { requested: "pyydetty", approved: "voimassa", refused: "hylätty", ended: "päättynyt" },
  },
  sv: {
    ask: "Fråga",
    wheel: "Årsklocka",
    inbox: "Påminnelser",
    me: "Egna uppgifter",
    coordinator: "Koordinator",
    pages: "Sidor",
    emptyInbox: "Det finns inga påminnelser.",
    noClock: ["Ingen plans årsklocka går. En koordinator fortsätter klockan på sidan", "."],
    registerFirst: [
      "Påminnelserna kommer när det är dags. Den egna enhetens påminnelser får man genom att anmäla sig på sidan",
      ".",
    ],
    choose: "Inget ändrades. Välj först en dag eller en person.",
    until: "Påminn den",
    pastDueToo: "Dagen får vara efter sista dagen",
    to: "Till vem",
    clockMode: "Provklockan visar",
    stepOn: "Gå till nästa påminnelse",
    arrived: "En ny påminnelse kom",
    noMore: "Inga påminnelser är på väg inom ett år. Klockan står kvar.",
    save: "Spara",
    saved: "Sparat.",
    notSaved: "Uppgifterna sparades inte. Kontrollera fälten.",
    roleAsk: "Anmäl dig till en enhet",
    roleHelp: "Rapportören får enhetens påminnelser och kvitterar dem. Koordinatorn bekräftar rollen.",
    role: "Roll",
    unit: "Enhet",
    everywhere: "alla enheter",
    chooseUnit: "Välj en enhet",
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
    exported: "Dina uppgifter kommer som meddelanden i den här chatten.",
    eraseData: "Radera egna uppgifter",
    eraseSure: "Jag förstår att roller och meddelanden raderas",
    eraseYes: "Radera",
    eraseNo: "Radera inte",
    erased: "Dina uppgifter har raderats.",
    roles: {
      member: "medlem",
      reporter: "rapportör",
      deputy: "ersättare",
      contact: "kontaktperson",
      manager: "chef",
      coordinator: "koordinator",
    },
    roleStates: { requested: "begärd", approved: "gäller", refused: "avslagen", ended: "avslutad" },
  },
  en: {
    ask: "Ask",
    wheel: "Annual clock",
    inbox: "Reminders",
    me: "My details",
    coordinator: "Coordinator",
    pages: "Pages",
    emptyInbox: "There are no reminders.",
    noClock: ["No plan's clock goes on. A coordinator continues one on the page", "."],
    registerFirst: ["Reminders come when it is their time. To get those of your own unit, register on the page", "."],
    choose: "Nothing was changed. Choose a day or a person first.",
    until: "Remind me on",
    pastDueToo: "The day may be after the due date",
    to: "To whom",
    clockMode: "The trial clock shows",
    stepOn: "Go to the next reminder",
    arrived: "A new reminder came on",
    noMore: "No reminders are coming within a year. The clock stays where it was.",
    save: "Save",
    saved: "Saved.",
    notSaved: "Nothing was saved. Check the fields.",
    roleAsk: "Register with a unit",
    roleHelp: "A reporter gets the unit's reminders and answers them. A coordinator confirms the role.",
    role: "Role",
    unit: "Unit",
    everywhere: "every unit",
    chooseUnit: "Choose a unit",
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
    exported: "Your data is coming as messages in this chat.",
    eraseData: "Erase my data",
    eraseSure: "I understand that roles and messages are erased",
    eraseYes: "Erase",
    eraseNo: "Do not erase",
    erased: "Your data has been erased.",
    roles: {
      member: "member",
      reporter: "reporter",
      deputy: "deputy",
      contact: "contact",
      manager: "manager",
      coordinator: "coordinator",
    },
    roleStates: { requested: "requested", approved: "in force", refused: "refused", ended: "ended" },
  },
};
