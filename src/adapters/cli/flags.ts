import { parseArgs, type ParseArgsConfig } from "node:util";

/** The flags that were given, by name; undefined when there are others. */
export function readFlags(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): Readonly<Record<string, unknown>> | undefined {
  try {
    return { ...parseArgs({ args: [...args], options }).values };
  } catch {
    return undefined;
  }
}
