import type { Language } from "../../../domain/plan/language.ts";
import type { Standing } from "./standing.ts";

interface ListenerWords {
  /** Something went wrong on our side. */
  readonly failed: string;
  /** Slack lets the bot neither read nor write there. */
  readonly notInChannel: string;
  /** What an empty command asks. */
  readonly whatCanIAsk: string;
  /** While an answer is looked up. */
  readonly looking: string;
  /** Why somebody who is no member takes no part. */
  readonly outsider: Readonly<Record<Exclude<Standing, "member">, string>>;
  /** Why nobody can hand a duty to them. */
  readonly toOutsider: string;
  readonly roleGone: string;
  readonly roleDecided: string;
  readonly dateGone: string;
}

/** What the listeners say when there is nothing to answer with, or something is not done. */
export const listenerWords: Readonly<Record<Language, ListenerWords>> = {
  fi: {
    failed: "Tämä ei onnistunut, koska palvelussa on häiriö. Yritä hetken päästä uudelleen.",
    notInChannel: "En ole jäsenenä tällä kanavalla. Kutsu minut sinne: /invite @Vuosikello",
    whatCanIAsk: "Mitä voin kysyä?",
    looking: "etsii suunnitelmasta …",
    outsider: {
      guest: "Vieras voi kysyä, mutta ei ilmoittautua yksikköön. Mitään ei muutettu.",
      stranger: "Toisen työtilan jäsen voi kysyä, mutta ei ilmoittautua yksikköön. Mitään ei muutettu.",
      gone: "Tämä käyttäjä ei ole enää työtilan jäsen. Mitään ei muutettu.",
    },
    toOutsider: "Tehtävän voi siirtää vain työtilan omalle jäsenelle. Mitään ei muutettu.",
    roleGone: "Tällaista pyyntöä ei ole. Mitään ei muutettu.",
    roleDecided: "Pyyntöön on jo otettu kantaa. Mitään ei muutettu.",
    dateGone: "Tällaista päivää tai kelloa ei ole. Mitään ei muutettu.",
  },
  sv: {
    failed: "Det här lyckades inte, eftersom tjänsten har en störning. Försök på nytt om en stund.",
    notInChannel: "Jag är inte med i den här kanalen. Bjud in mig: /invite @Vuosikello",
    whatCanIAsk: "Vad kan jag fråga?",
    looking: "söker i planen …",
    outsider: {
      guest: "En gäst kan fråga men inte anmäla sig till en enhet. Inget ändrades.",
      stranger: "En medlem av en annan arbetsyta kan fråga men inte anmäla sig till en enhet. Inget ändrades.",
      gone: "Användaren är inte längre medlem av arbetsytan. Inget ändrades.",
    },
    toOutsider: "En uppgift kan bara överlåtas till en medlem av arbetsytan. Inget ändrades.",
    roleGone: "En sådan begäran finns inte. Inget ändrades.",
    roleDecided: "Begäran har redan avgjorts. Inget ändrades.",
    dateGone: "En sådan dag eller klocka finns inte. Inget ändrades.",
  },
  en: {
    failed: "This did not work, since the service has a disturbance. Please try again in a moment.",
    notInChannel: "I am not a member of this channel. Invite me: /invite @Vuosikello",
    whatCanIAsk: "What can I ask?",
    looking: "is looking in the plan …",
    outsider: {
      guest: "A guest may ask, but not register with a unit. Nothing was changed.",
      stranger: "A member of another workspace may ask, but not register with a unit. Nothing was changed.",
      gone: "This user is no longer a member of the workspace. Nothing was changed.",
    },
    toOutsider: "A duty can be handed over only to a member of the workspace. Nothing was changed.",
    roleGone: "There is no such request. Nothing was changed.",
    roleDecided: "The request has been decided already. Nothing was changed.",
    dateGone: "There is no such date or clock. Nothing was changed.",
  },
};
