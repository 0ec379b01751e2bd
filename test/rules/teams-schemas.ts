import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { AppManifestUtils } from "@microsoft/app-manifest";

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve("@microsoft/app-manifest/package.json")), "build/json-schemas/teams/v1.25");

type Schema = "MicrosoftTeams" | "MicrosoftTeams.Localization";

/** What Microsoft's own schema of app packages finds fault with; nothing when the file is right. Reads no network. */
export function schemaFaults(file: object, schema: Schema): Promise<readonly string[]> {
  // Two patterns leave a bracket as it is, which the strict kind of expression does not take.
  const text = readFileSync(join(folder, `${schema}.schema.json`), "utf8").replaceAll(
    String.raw`\\b]`,
    String.raw`\\b\\]`,
  );
  const rules: unknown = JSON.parse(text);
  return AppManifestUtils.validateAgainstSchema(file as never, rules as never);
}
