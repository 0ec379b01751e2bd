import { AppError } from "../../application/app-error.ts";

/** One fault of the data: where it stands, what is wrong and how to mend it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly what: string;
  readonly mend: string;
}

/** Collects the faults of all files, so that an operator sees them together and not one a run. */
export interface Problems {
  readonly report: (problem: Problem) => void;
  /** Throws data-invalid when anything was reported. */
  readonly refuse: () => void;
}

/** More faults than this are counted, not listed: they usually have one cause. */
const listedAtMost = 20;

export function createProblems(): Problems {
  const found: Problem[] = [];
  return {
    report: (problem) => void found.push(problem),
    refuse: () => {
      if (found.length === 0) return;
      const listed = found.slice(0, listedAtMost).map(sentence).join("\n");
      const rest = found.length > listedAtMost ? `\n… and ${found.length - listedAtMost} more` : "";
      throw new AppError("data-invalid", listed + rest, "Nothing was loaded. Mend the lines above and start again.");
    },
  };
}

function sentence({ file, line, field, what, mend }: Problem): string {
  return `${file}:${line}: ${field === "" ? "" : `${field}: `}${what}\n  ${mend}`;
}
