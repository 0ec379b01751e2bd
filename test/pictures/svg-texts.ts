/** What a picture shows as letters, in the order of its drawing. */
export function textsOf(svg: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text.replace(/&(amp|lt|gt|quot);/g, (sign) => entities[sign] ?? sign),
  );
}
