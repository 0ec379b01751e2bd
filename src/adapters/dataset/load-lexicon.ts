import type { Lexicon } from "../../language/lexicon.ts";
import { LexiconFile } from "./lexicon-schema.ts";
import { createProblems } from "./problem.ts";
import { readYaml } from "./yaml-file.ts";

/** Reads lexicon.yaml under `root` (the data folder). Throws data-invalid naming line and field of each fault. */
export function loadLexicon(root: string): Lexicon {
  const problems = createProblems();
  const file = readYaml({ root, problems }, "lexicon.yaml", LexiconFile);
  problems.refuse();
  if (!file) throw new Error("lexicon.yaml was refused without a reason");
  return file.content;
}
