import type { Finding } from "../../application/finding.ts";
import { done, failed, wrongUsage, type Io } from "./io.ts";

/** Examines a platform, by its name. */
export type Examinations = Readonly<Record<string, () => Promise<readonly Finding[]>>>;

/** `doctor slack`: whether the product can do its work there. Fails when something is wrong. */
export async function doctor(args: readonly string[], io: Io, examinations: Examinations): Promise<number> {
  const [platform = ""] = args;
  const examine = Object.hasOwn(examinations, platform) ? examinations[platform] : undefined;
  if (!examine || args.length > 1) {
    io.err(`usage: npm run doctor -- ${Object.keys(examinations).join("|")}`);
    return wrongUsage;
  }
  const findings = await examine();
  findings.forEach((finding) => io.out(lineOf(finding)));
  return findings.some(({ kind }) => kind === "wrong") ? failed : done;
}

function lineOf(finding: Finding): string {
  switch (finding.kind) {
    case "good":
      return `ok         ${finding.what}`;
    case "wrong":
      return `wrong      ${finding.what}\n             ${finding.mend}`;
    case "unchecked":
      return `unchecked  ${finding.what}\n             ${finding.why}`;
    default:
      return finding satisfies never;
  }
}
