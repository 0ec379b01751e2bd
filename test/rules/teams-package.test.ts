import { unzipSync, strFromU8 } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { packageOf, writePackage } from "../../src/adapters/teams/package/write-package.ts";
import { teamsSurface } from "../../src/adapters/teams/teams-surface.ts";
import { privacyPath } from "../../src/adapters/web/privacy-page.ts";
import { commandNames, commandOf, commandWords } from "../../src/cards/command-words.ts";
import { schemaFaults } from "./teams-schemas.ts";

const clientId = "00000000-0000-0000-0000-000000000011";
const identity = { clientId, publicUrl: "https://vuosikello.example", version: "0.1.0" };
const Command = z.object({ title: z.string(), description: z.string().max(128) });
const Manifest = z.looseObject({
  id: z.string(),
  bots: z.tuple([
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(Command) })),
    }),
  ]),
  composeExtensions: z.tuple([
    z.looseObject({ botId: z.string(), commands: z.array(z.looseObject({ id: z.string() })) }),
  ]),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  developer: z.object({ name: z.string(), websiteUrl: z.url(), privacyUrl: z.url(), termsOfUseUrl: z.url() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  validDomains: z.array(z.string()),
});

let files: Readonly<Record<string, Uint8Array>>;
let manifest: z.infer<typeof Manifest>;
const json = (name: string): unknown => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
const words = (name: string) => z.record(z.string(), z.string()).parse(json(name));
beforeAll(async () => {
  files = unzipSync(await packageOf(identity));
  manifest = Manifest.parse(json("manifest.json"));
});

describe("the app package of Teams", () => {
  it("has a manifest that Microsoft's schema takes", async () => {
    const whole = z.looseObject({}).parse(json("manifest.json"));
    expect(await schemaFaults(whole, "MicrosoftTeams")).toEqual([]);
    expect(await schemaFaults({ ...whole, accentColor: "blue" }, "MicrosoftTeams")).not.toEqual([]);
  });

  it("is one app of one bot, which is the one of the settings", () =>
    expect([manifest.id, manifest.bots[0].botId, manifest.composeExtensions[0].botId]).toEqual(
      Array(3).fill(clientId),
    ));

  it("asks for no permission and shows nothing of other sites", () => {
    expect(manifest).not.toHaveProperty("authorization");
    expect(manifest).not.toHaveProperty("permissions");
    expect(manifest).not.toHaveProperty("webApplicationInfo");
    expect(manifest.validDomains).toEqual([]);
  });

  it("is offered to persons, chats and channels, shared and private ones too", () => {
    expect(manifest.bots[0].scopes).toEqual(["personal", "team", "groupChat"]);
    expect(manifest).toMatchObject({ supportsChannelFeatures: "tier1" });
  });

  it("leads to pages that are there", () => {
    const { privacyUrl, termsOfUseUrl } = manifest.developer;
    expect([privacyUrl, termsOfUseUrl]).toEqual(Array(2).fill(`${identity.publicUrl}${privacyPath}`));
  });

  it("offers the search that is answered", () =>
    expect(manifest.composeExtensions[0].commands.map(({ id }) => id)).toEqual([teamsSurface.extension]));

  it("holds every file it names, and no other", () =>
    expect(Object.keys(files).toSorted()).toEqual(
      [
        ...["manifest.json", manifest.icons.color, manifest.icons.outline],
        ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
      ].toSorted(),
    ));

  it("is the same for the same settings", async () => expect(unzipSync(await packageOf(identity))).toEqual(files));
});

describe("the commands of the app", () => {
  it("are the words that the bot listens to, all of them", () => {
    const offered = manifest.bots[0].commandLists.flatMap(({ commands }) =>
      commands.map(({ title }) => commandOf(title)),
    );
    expect(new Set(offered)).toEqual(new Set(commandNames));
  });

  it("differ within a language, and mean one thing whatever the language", () => {
    for (const byName of Object.values(commandWords))
      for (const name of commandNames) expect(commandOf(` ${byName[name].word.toUpperCase()} `)).toBe(name);
    expect(commandOf("omat toimenpiteet")).toBeUndefined();
  });

  it.each(["sv", "en"] as const)("are told in %s too, in the same places", async (lang) => {
    const told = words(`${lang}.json`);
    expect(await schemaFaults(told, "MicrosoftTeams.Localization")).toEqual([]);
    manifest.bots[0].commandLists.forEach(({ commands }, list) =>
      commands.forEach(({ title }, at) => {
        const name = commandOf(title) ?? "help";
        expect(told[`bots[0].commandLists[${list}].commands[${at}].title`]).toBe(commandWords[lang][name].word);
      }),
    );
  });

  it("have their places checked: the schema knows where words may stand", async () =>
    expect(await schemaFaults({ ...words("sv.json"), "bots[0].name": "a" }, "MicrosoftTeams.Localization")).not.toEqual(
      [],
    ));
});

describe("the icons", () => {
  /** Width, height and kind of colours as a PNG tells them at its beginning. */
  const header = (png: Uint8Array | undefined) => {
    const view = new DataView(Uint8Array.from(png ?? []).buffer);
    return { width: view.getUint32(16), height: view.getUint32(20), colours: view.getUint8(25) };
  };

  it("have the sizes that Teams asks for", () => {
    expect(header(files["color.png"])).toMatchObject({ width: 192, height: 192 });
    // Kind 6 has a transparent ground.
    expect(header(files["outline.png"])).toEqual({ width: 32, height: 32, colours: 6 });
  });
});

describe("writePackage", () => {
  it.each([
    [{ publicUrl: "https://a.example" }, "TEAMS_CLIENT_ID is not set"],
    [{ clientId: "vuosikello", publicUrl: "https://a.example" }, "TEAMS_CLIENT_ID is no application id of Entra"],
    [{ clientId }, "PUBLIC_URL is not set"],
    [{ clientId, publicUrl: "http://a.example" }, "PUBLIC_URL does not begin with https://"],
    [{}, "TEAMS_CLIENT_ID is not set; PUBLIC_URL is not set"],
  ])("says what is missing: %j", (known, said) =>
    expect(writePackage({ ...known, version: "1.0.0" }, "/dev/null")).rejects.toThrow(said),
  );
});
