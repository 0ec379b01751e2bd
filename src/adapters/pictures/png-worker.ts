import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { PngAnswer, PngWish } from "./png-maker.ts";

const { resolve } = createRequire(import.meta.url);
const read = (file: string): Uint8Array => readFileSync(resolve(file));
const ready = initWasm(read("@resvg/resvg-wasm/index_bg.wasm"));
const fontBuffers = ["400Regular/SourceSans3_400Regular.ttf", "600SemiBold/SourceSans3_600SemiBold.ttf"].map((file) =>
  read(`@expo-google-fonts/source-sans-3/${file}`),
);

/** Draws an SVG with our own font and no other, so that it looks the same on every machine. */
function pngOf({ svg, zoom }: PngWish): Uint8Array {
  const font = { fontBuffers, defaultFontFamily: "Source Sans 3", loadSystemFonts: false };
  const drawn = new Resvg(svg, { font, fitTo: { mode: "zoom", value: zoom } });
  try {
    const image = drawn.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawn.free();
  }
}

parentPort?.on("message", (wish: PngWish) => {
  void ready
    .then((): PngAnswer => ({ id: wish.id, png: pngOf(wish) }))
    .catch((error: unknown): PngAnswer => ({ id: wish.id, fault: String(error) }))
    .then((answer) => parentPort?.postMessage(answer));
});
