type Element = Readonly<Record<string, unknown>>;

/** Every object in a card, wherever it stands. */
export function within(value: unknown): readonly Element[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(within);
  return Array.isArray(value) ? inside : [value as Element, ...inside];
}

export function ofType(card: object, type: string): readonly Element[] {
  return within(card).filter((each) => each["type"] === type);
}

/** What a reader sees of the text, a line for each element. */
export function shown(card: object): string {
  const lines = within(card).flatMap(({ type, text, inlines }) => {
    if (type === "TextBlock") return [String(text)];
    return type === "RichTextBlock"
      ? [
          within(inlines)
            .map((run) => String(run["text"]))
            .join(""),
        ]
      : [];
  });
  return lines.join("\n");
}
