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
    const plain = escaped(text.replace(/\s*\n\s*/g, " "));
    const words = style === "body" || style === "item" ? withPlainBeginning(plain) : plain;
    const inList = style === "item" && paragraphs[at + 1]?.style === "item";
    return `${before}${words}${after}${inList ? "\n" : "\n\n"}`;
  });
  return `${lines.join("").trimEnd()}\n`;
}

function escaped(text: string): string {
  return text.trim().replace(/[\\`*_[\]<>&|~]/g, "\\$&");
}

/** A sign or a number at the beginning would make a heading or a list of the paragraph. */
function withPlainBeginning(text: string): string {
  return text.replace(/^(?=[#+=-])/, "\\").replace(/^(\d+)(?=[.)])/, "$1\\");
}
