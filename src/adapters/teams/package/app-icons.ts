import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Pixels of either side, as Teams wants them. */
export const iconSizes = { color: 192, outline: 32 } as const;
export type IconName = keyof typeof iconSizes;

let ready: Promise<void> | undefined;

/** An icon of the app as PNG, drawn from its SVG in this folder. */
export async function drawIcon(name: IconName): Promise<Uint8Array> {
  // The library can be made ready only once in a process.
  ready ??= readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")).then(initWasm);
  await ready;
  const svg = await readFile(join(import.meta.dirname, `${name}.svg`), "utf8");
  return new Resvg(svg, { fitTo: { mode: "width", value: iconSizes[name] } }).render().asPng();
}
