/** Text that is already HTML. Made only by the functions below, so that nothing reaches a page unescaped. */
export interface Html {
  readonly html: string;
}

/** A drawn picture in a page; its room has escaped every text in it. */
export function inline({ svg }: { readonly svg: string }): Html {
  return { html: svg };
}

type Value = Html | string | number | undefined | readonly (Html | string)[];

/** Writes HTML; every value is escaped unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: strings.map((text, at) => text + written(values[at])).join("") };
}

function written(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "object") return "html" in value ? value.html : value.map(written).join("");
  return String(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
