import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { Paper, ParagraphStyle } from "../../documents/document.ts";

const languageTags = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" } as const;

const looks: Readonly<Record<ParagraphStyle, object>> = {
  title: { heading: HeadingLevel.TITLE },
  heading: { heading: HeadingLevel.HEADING_1 },
  subheading: { heading: HeadingLevel.HEADING_2 },
  body: { spacing: { after: 120 } },
  item: { bullet: { level: 0 } },
  note: { spacing: { after: 120 }, indent: { left: 360 } },
};

/** A text as a Word file, with headings that Word knows as such and the language that it is to be spelt in. */
export async function writeDocx({ lang, paragraphs }: Paper): Promise<Uint8Array> {
  const document = new Document({
    ...(paragraphs[0] ? { title: paragraphs[0].text } : {}),
    creator: "Vuosikello",
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: languageTags[lang] } } } } },
    sections: [
      {
        children: paragraphs.map(
          ({ style, text }) => new Paragraph({ ...looks[style], children: [new TextRun(text)] }),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
