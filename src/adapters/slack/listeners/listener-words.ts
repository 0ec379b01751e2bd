import { chatWords } from "../../../cards/chat-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Standing } from "./standing.ts";

interface ListenerWords {
  /** Slack lets the bot neither read nor write there. */
  readonly notInChannel: string;
  /** To somebody who installs the bot into a workspace that it does not serve. */
  readonly notServed: string;
  /** While an answer is looked up. */
  readonly looking: string;
  /** Why somebody who is no member takes no part. */
  readonly outsider: Readonly<Record<Exclude<Standing, "member">, string>>;
  /** Why nobody can hand a duty to them. */
  readonly toOutsider: string;
}

/** What the listeners say when there is nothing to answer with, or something is not done. */
export const listenerWords: Readonly<Record<Language, ListenerWords>> = {
  fi: {
    notInChannel: "En ole jäsenenä tällä kanavalla. Kutsu minut sinne: /invite @Vuosikello",
    notServed: "Tätä työtilaa ei palvella, joten bottia ei asennettu. Pyydä ylläpitoa lisäämään työtila.",
    looking: "etsii suunnitelmasta …",
    outsider: {
      guest: chatWords.fi.guest,
      stranger: "Toisen työtilan jäsen voi kysyä, mutta ei ilmoittautua yksikköön. Mitään ei muutettu.",
      gone: "Tämä käyttäjä ei ole enää työtilan jäsen. Mitään ei muutettu.",
    },
    toOutsider: "Tehtävän voi siirtää vain työtilan omalle jäsenelle. Mitään ei muutettu.",
  },
  sv: {
    notInChannel: "Jag är inte med i den här kanalen. Bjud in mig: /invite @Vuosikello",
    notServed: "Den här arbetsytan betjänas inte, så boten installerades inte. Be driften lägga till arbetsytan.",
    looking: "söker i planen …",
    outsider: {
      guest: chatWords.sv.guest,
      stranger: "En medlem av en annan arbetsyta kan fråga men inte anmäla sig till en enhet. Inget ändrades.",
      gone: "Användaren är inte längre medlem av arbetsytan. Inget ändrades.",
    },
    toOutsider: "En uppgift kan bara överlåtas till en medlem av arbetsytan. Inget ändrades.",
  },
  en: {
    notInChannel: "I am not a member of this channel. Invite me: /invite @Vuosikello",
    notServed: "This workspace is not served, so the bot was not installed. Ask whoever runs it to add the workspace.",
    looking: "is looking in the plan …",
    outsider: {
      guest: chatWords.en.guest,
      stranger: "A member of another workspace may ask, but not register with a unit. Nothing was changed.",
      gone: "This user is no longer a member of the workspace. Nothing was changed.",
    },
    toOutsider: "A duty can be handed over only to a member of the workspace. Nothing was changed.",
  },
};
