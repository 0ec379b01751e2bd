/** What a model wrote, read as JSON; undefined when it is none, or when it wrote nothing. */
export function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
