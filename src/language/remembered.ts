/**
 * A pure function of a key and a text that keeps its latest results. Askers' words come here too, so that the memory has an
 * end: when `atMost` results are kept, it starts anew.
 */
export function remembered<Key extends string, Result>(
  make: (key: Key, text: string) => Result,
  atMost = 100_000,
): (key: Key, text: string) => Result {
  const known = new Map<string, Result>();
  return (key, text) => {
    const id = `${key} ${text}`;
    const found = known.get(id);
    if (found !== undefined) return found;
    if (known.size >= atMost) known.clear();
    const result = make(key, text);
    known.set(id, result);
    return result;
  };
}
