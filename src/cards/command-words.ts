import { languages, type Language } from "../domain/plan/language.ts";

/** What one may write, alone in a message: for one's own things, a coordinator's desk, a channel's reminders, and what can be asked. */
export const commandNames = ["own", "desk", "channel", "help"] as const;
export type CommandName = (typeof commandNames)[number];

interface CommandWords {
  /** What is written. */
  readonly word: string;
  /** What it does, in a list of commands. */
  readonly does: string;
}

export const commandWords: Readonly<Record<Language, Readonly<Record<CommandName, CommandWords>>>> = {
  fi: {
    own: { word: "omat", does: "Näytä, mikä odottaa sinua, ja muuta omia asetuksia" },
    desk: { word: "koordinaattori", does: "Avaa koordinaattorin työpöytä" },
    channel: { word: "kanava", does: "Valitse, mistä tälle kanavalle muistutetaan" },
    help: { word: "apua", does: "Kerro, mitä voi kysyä" },
  },
  sv: {
    own: { word: "mina", does: "Visa vad som väntar på dig och ändra dina inställningar" },
    desk: { word: "koordinator", does: "Öppna koordinatorns skrivbord" },
    channel: { word: "kanal", does: "Välj vad kanalen får påminnelser om" },
    help: { word: "hjälp", does: "Berätta vad man kan fråga" },
  },
  en: {
    own: { word: "mine", does: "See what is waiting for you and change your settings" },
    desk: { word: "coordinator", does: "Open the coordinator's desk" },
    channel: { word: "channel", does: "Choose what this channel is reminded of" },
    help: { word: "help", does: "Tell what can be asked" },
  },
};

const named = new Map(
  languages.flatMap((lang) => commandNames.map((name) => [commandWords[lang][name].word, name] as const)),
);

/** The command that a message is, in any language; undefined when it is something else. */
export function commandOf(text: string): CommandName | undefined {
  return named.get(text.trim().toLowerCase());
}
