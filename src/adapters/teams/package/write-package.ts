import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { strToU8, zipSync } from "fflate";
import { AppError } from "../../../application/app-error.ts";
import { appManifest, manifestWords, packageFiles, type AppIdentity } from "./app-manifest.ts";
import { drawIcon } from "./app-icons.ts";

/** What the settings say of the app, as far as they do. */
export interface KnownIdentity {
  readonly clientId?: string | undefined;
  readonly publicUrl?: string | undefined;
  readonly version: string;
}

/** The day that files of the package bear, so that the same settings give the same package. */
const packedOn = "2026-01-01T00:00:00";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Writes the app package that an administrator uploads to Teams. Throws settings-invalid naming everything that is missing. */
export async function writePackage(known: KnownIdentity, file: string): Promise<void> {
  const zip = await packageOf(identityOf(known));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, zip);
}

/** The app package: a manifest, its words in the other languages, and two icons. */
export async function packageOf(identity: AppIdentity): Promise<Uint8Array> {
  const { manifest, color, outline, languages } = packageFiles;
  const files: Readonly<Record<string, Uint8Array>> = {
    [manifest]: json(appManifest(identity)),
    [languages.sv]: json(manifestWords("sv")),
    [languages.en]: json(manifestWords("en")),
    [color]: await drawIcon("color"),
    [outline]: await drawIcon("outline"),
  };
  return zipSync(files, { mtime: packedOn });
}

function identityOf({ clientId, publicUrl, version }: KnownIdentity): AppIdentity {
  const missing = [
    ...(clientId === undefined ? ["TEAMS_CLIENT_ID is not set"] : []),
    ...(clientId !== undefined && !uuid.test(clientId) ? ["TEAMS_CLIENT_ID is no application id of Entra"] : []),
    ...(publicUrl === undefined ? ["PUBLIC_URL is not set"] : []),
    ...(publicUrl !== undefined && !publicUrl.startsWith("https://")
      ? ["PUBLIC_URL does not begin with https://"]
      : []),
  ];
  if (clientId === undefined || publicUrl === undefined || missing.length > 0)
    throw new AppError("settings-invalid", missing.join("; "), "The app package names both. See Teams in the README.");
  return { clientId, publicUrl, version };
}

function json(value: object): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
