import type { App } from "@slack/bolt";

/** What listeners have registered themselves for. */
export interface RecordedSurface {
  readonly events: readonly string[];
  readonly commands: readonly string[];
  readonly shortcuts: readonly string[];
  readonly actions: readonly string[];
  readonly views: readonly string[];
  readonly options: readonly string[];
}

/** Has listeners register at something that only writes down what for. */
export function recordSurface(register: (app: App) => void): RecordedSurface {
  const seen = { events: [], commands: [], shortcuts: [], actions: [], views: [], options: [] } as Record<
    string,
    string[]
  >;
  const note = (kind: string) => (name: unknown) => void seen[kind]?.push(nameOf(name));
  const app = {
    use: () => undefined,
    error: () => undefined,
    event: note("events"),
    message: () => seen["events"]?.push("message"),
    command: note("commands"),
    shortcut: note("shortcuts"),
    action: note("actions"),
    view: note("views"),
    options: note("options"),
  };
  register(app as unknown as App);
  return seen as unknown as RecordedSurface;
}

function nameOf(given: unknown): string {
  if (typeof given === "string") return given;
  if (given instanceof RegExp) return given.source;
  const { callback_id: callback, action_id: action } = given as Readonly<Record<string, unknown>>;
  return String(callback ?? action);
}
