import type { CardElementArray } from "@microsoft/teams.cards";

/** What elements say, a line for each, as it is read aloud: texts, what inputs ask and what buttons do. */
export function saidBy(elements: CardElementArray): string {
  return elements.map(saidByOne).join("\n");
}

function saidByOne(element: CardElementArray[number]): string {
  switch (element.type) {
    case "TextBlock":
      return element.text;
    case "RichTextBlock":
      return (element.inlines ?? [])
        .map((run) => (typeof run === "string" ? run : "text" in run ? run.text : ""))
        .join("");
    case "Input.Date":
    case "Input.Time":
    case "Input.Text":
    case "Input.ChoiceSet":
      return element.label ?? "";
    case "Input.Toggle":
      return element.title;
    case "ActionSet":
      return element.actions.map(({ title = "" }) => title).join(", ");
    default:
      return "";
  }
}
