import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plans } from "../../domain/plan/plans.ts";
import type { Problems } from "./problem.ts";
import { RetiredFile } from "./shared-schema.ts";
import { readOptionalYaml } from "./yaml-file.ts";

const listName = "published-ids.txt";

/**
 * An id that was once published never vanishes: links, reports and overlays hold it. Each id of published-ids.txt is
 * either a record still, or retired with its replacement named.
 */
export function checkPublishedIds(plans: Plans, folder: { readonly root: string; readonly problems: Problems }): void {
  const file = readOptionalYaml(folder, "retired.yaml", RetiredFile);
  const retired = new Map(file?.content.retired.map((entry) => [entry.id, entry]) ?? []);
  publishedIds(folder.root).forEach((id, at) => {
    if (plans.find(id) || retired.has(id)) return;
    const what = `the published id "${id}" has vanished`;
    const mend = "Bring the record back, or add the id to data/retired.yaml with what replaces it.";
    folder.problems.report({ file: join("data", listName), line: at + 1, field: "", what, mend });
  });
  file?.content.retired.forEach(({ id, replacedBy }, at) => {
    const place = { file: file.name, line: file.lineOf(["retired", at]), field: `retired[${at}]` };
    if (plans.find(id)) {
      folder.problems.report({ ...place, what: `"${id}" is retired and still a record`, mend: "Choose one." });
    }
    if (replacedBy !== null && !plans.find(replacedBy)) {
      folder.problems.report({ ...place, what: `no record "${replacedBy}"`, mend: "Correct replacedBy." });
    }
  });
}

export function publishedIds(root: string): string[] {
  const path = join(root, listName);
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
}

/** Adds the ids that are not yet in the list, sorted; gives how many were new. From then on they cannot vanish. */
export function publishIds(plans: Plans, root: string): number {
  const before = new Set(publishedIds(root));
  const all = new Set([...before, ...plans.records.map((record) => record.id as string)]);
  writeFileSync(join(root, listName), `${[...all].sort().join("\n")}\n`);
  return all.size - before.size;
}
