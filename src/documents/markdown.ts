import type { Paper, ParagraphStyle } from "./document.ts";

const marks: Readonly<Record<ParagraphStyle, readonly [string, string]>> = {
  title: ["# ", ""],
  heading: ["## ", ""],
  subheading: ["### ", ""],
  body: ["", ""],
  item: ["- ", ""],
  note: ["*", "*"],
};

/** A text as Markdown (CommonMark). Nothing that a plan or a reporter wrote formats, links or is HTML. */
export function markdown({ paragraphs }: Paper): string {
  const lines = paragraphs.map(({ style, text }, at) => {
    const [before, after] = marks[style];
    const inList = style === "item" && paragraphs[at + 1]?.style === "item";
    return `${before}${escaped(text.replace(/\s*\n\s*/g, " "))}${after}${inList ? "\n" : "\n\n"}`;
  });
  return `${lines.join("").trimEnd()}\n`;
}

/** A sign that would mean something anywhere in a line, and a beginning that would make a line something else than a paragraph. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~]/g, "\\$&")
    .replace(/^(\s*)([#+-]|\d+(?=[.)]))/, (_whole, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}
