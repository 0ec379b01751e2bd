import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Chromium is installed; undefined when it is not, which is said aloud. */
export const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
if (!chromiumPath) process.stderr.write("SKIPPED: no Chromium is installed, so the page was not opened in a browser\n");

/** A headless Chromium that asks nothing of the network by itself. */
export function launchChromium(): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath: chromiumPath ?? "", args });
}
