/** The environment; what is not set is undefined. */
export type Given = Readonly<Record<string, string | undefined>>;

/** What the settings of one part of the product come to. */
export interface SettingsReading<Settings> {
  /** Undefined when the part is not configured, or not rightly. */
  readonly settings?: Settings;
  /** Every setting that is missing or contradicts another. */
  readonly faults: readonly string[];
}

type Texts<Names extends readonly string[]> = { readonly [At in keyof Names]: string };

/** The values of all the names, or what is missing of them; `part` is what needs them. */
export function need<const Names extends readonly string[]>(
  given: Given,
  names: Names,
  part: string,
): { readonly values?: Texts<Names>; readonly faults: readonly string[] } {
  const missing = names.filter((name) => given[name] === undefined);
  if (missing.length > 0) return { faults: missing.map((name) => `${name}: missing, ${part} needs it`) };
  return { values: names.map((name) => given[name] ?? "") as unknown as Texts<Names>, faults: [] };
}
