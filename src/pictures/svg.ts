/** A piece of SVG. Made only by `element`, so that no text reaches a picture unescaped. */
export interface Svg {
  readonly svg: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes, those that are undefined left out. Lengths are told to a hundredth of a unit. */
export function element(name: string, attributes: Attributes, ...children: readonly (Svg | string)[]): Svg {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(typeof value === "number" ? rounded(value) : value)}"`],
  );
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : child.svg)).join("");
  return { svg: `<${name}${written.join("")}>${inside}</${name}>` };
}

/** Pieces as one, moved to a place. */
export function group(attributes: Attributes & { readonly x?: number; readonly y?: number }, ...children: Svg[]): Svg {
  const { x = 0, y = 0, ...rest } = attributes;
  const moved = x === 0 && y === 0 ? {} : { transform: `translate(${rounded(x)} ${rounded(y)})` };
  const [only, second] = children;
  const bare = x === 0 && y === 0 && Object.keys(rest).length === 0;
  return bare && only && !second ? only : element("g", { ...moved, ...rest }, ...children);
}

function rounded(length: number): string {
  return String(Math.round(length * 100) / 100);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
