import { readFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
// The library asks for fs-extra, which it forgets to bring. Only its reading of files would use it, and that is done here.
registerHooks({ resolve: (name, context, next) => next(name === "fs-extra" ? "node:fs/promises" : name, context) });
const { AppManifestUtils } = await import("@microsoft/app-manifest");
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
