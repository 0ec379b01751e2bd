import { commandNames, commandWords, type CommandName } from "../../../cards/command-words.ts";
import { packageWords } from "../../../cards/package-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { teamsSurface } from "../teams-surface.ts";

/** What the app is called and where its pages are. */
export interface AppIdentity {
  /** The bot's application id in Entra, which is the app's own id too. */
  readonly clientId: string;
  /** The https address of the product, without a slash at its end. */
  readonly publicUrl: string;
  /** "1.2.3". */
  readonly version: string;
}

/** What the manifest itself is written in; the others stand beside it. */
export const manifestLanguage: Language = "fi";

/** The files of the package, by the names under which the manifest calls them. */
export const packageFiles = {
  manifest: "manifest.json",
  color: "color.png",
  outline: "outline.png",
  languages: { sv: "sv.json", en: "en.json" },
} as const;

/** Commands by where they are offered: what is one's own is offered to oneself, what is a channel's in channels. */
const offered: readonly { readonly scopes: readonly string[]; readonly commands: readonly CommandName[] }[] = [
  { scopes: ["personal"], commands: commandNames.filter((name) => name !== "channel") },
  { scopes: ["team", "groupChat"], commands: ["channel", "help"] },
];

/**
 * The manifest of the Teams app (schema 1.25, the first that knows shared and private channels). It asks for no permission: the bot
 * reads only what is said to it, and shows nothing of other sites.
 */
export function appManifest({ clientId, publicUrl, version }: AppIdentity): object {
  const words = packageWords[manifestLanguage];
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json",
    manifestVersion: "1.25",
    version,
    id: clientId,
    developer: {
      name: "Vuosikello",
      websiteUrl: publicUrl,
      privacyUrl: `${publicUrl}/privacy`,
      termsOfUseUrl: `${publicUrl}/privacy`,
    },
    name: { short: words.name },
    description: { short: words.short, full: words.full },
    icons: { color: packageFiles.color, outline: packageFiles.outline },
    accentColor: "#0B5563",
    localizationInfo: {
      defaultLanguageTag: manifestLanguage,
      additionalLanguages: Object.entries(packageFiles.languages).map(([languageTag, file]) => ({ languageTag, file })),
    },
    bots: [bot(clientId)],
    composeExtensions: [search(clientId)],
    defaultInstallScope: "personal",
    supportsChannelFeatures: "tier1",
    validDomains: [],
  };
}

/** The words of the manifest in another language. */
export function manifestWords(lang: Language): Readonly<Record<string, string>> {
  const words = packageWords[lang];
  const commands = offered.flatMap(({ commands: names }, list) =>
    names.flatMap((name, at): readonly (readonly [string, string])[] => {
      const place = `bots[0].commandLists[${list}].commands[${at}]`;
      const { word, does } = commandWords[lang][name];
      return [
        [`${place}.title`, word],
        [`${place}.description`, does],
      ];
    }),
  );
  const find = "composeExtensions[0].commands[0]";
  return Object.fromEntries<string>([
    ["$schema", "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json"],
    ["name.short", words.name],
    ["description.short", words.short],
    ["description.full", words.full],
    ...commands,
    [`${find}.title`, words.find],
    [`${find}.description`, words.findHelp],
    [`${find}.parameters[0].title`, words.words],
    [`${find}.parameters[0].description`, words.wordsHelp],
  ]);
}

function bot(botId: string): object {
  return {
    botId,
    scopes: ["personal", "team", "groupChat"],
    isNotificationOnly: false,
    supportsFiles: false,
    commandLists: offered.map(({ scopes, commands }) => ({
      scopes,
      commands: commands.map((name) => {
        const { word, does } = commandWords[manifestLanguage][name];
        return { title: word, description: does };
      }),
    })),
  };
}

/** The search that puts a measure or an indicator into a message. */
function search(botId: string): object {
  const words = packageWords[manifestLanguage];
  return {
    botId,
    commands: [
      {
        ...{ id: teamsSurface.extension, type: "query", title: words.find, description: words.findHelp },
        context: ["compose", "commandBox"],
        initialRun: false,
        parameters: [{ name: "query", title: words.words, description: words.wordsHelp, inputType: "text" }],
      },
    ],
  };
}
