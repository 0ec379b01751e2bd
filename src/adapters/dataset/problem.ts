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
      const mend = "Nothing was loaded. Mend the lines above and start again.";
      throw new AppError("data-invalid", listed(found.map(sentence)), mend);
    },
  };
}

/** The first faults one below another, and how many more there are. */
export function listed(sentences: readonly string[]): string {
  const rest = sentences.length > listedAtMost ? `\n… and ${sentences.length - listedAtMost} more` : "";
  return sentences.slice(0, listedAtMost).join("\n") + rest;
}

function sentence({ file, line, field, what, mend }: Problem): string {
  return `${file}:${line}: ${field === "" ? "" : `${field}: `}${what}\n  ${mend}`;
}
