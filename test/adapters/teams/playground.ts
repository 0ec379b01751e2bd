import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import express, { type Express } from "express";
import type { Browser, Page } from "playwright-core";
import type { RunningTeams } from "../../../src/adapters/teams/start-teams.ts";
import { signedPictures } from "../../../src/adapters/web/picture-routes.ts";
import type { Answering } from "../../../src/app/answering.ts";
import { joinTeams } from "../../../src/app/join-teams.ts";
import { today } from "../../../src/application/clock.ts";
import { freePort } from "../../free-port.ts";
import { live, type Joining, type LivingPlatform } from "../../living-platform.ts";
import { emptyStore } from "../store/stores.ts";
import { chromiumPath, launchChromium } from "../web/browser.ts";

const cli = resolve("node_modules", "@microsoft", "m365agentsplayground", "cli.js");

/** Whether Agents Playground, an independent client that behaves like Teams, can be driven here. */
export const playgroundThere = existsSync(cli) && chromiumPath !== undefined;
if (!playgroundThere)
  process.stderr.write(
    "SKIPPED: Agents Playground (npm install --no-save @microsoft/m365agentsplayground@0.2.28) or Chromium is not installed, so Teams is not driven end to end\n",
  );

/** Whoever sits at the Playground, as its own configuration names them. */
export const sitter = {
  tenant: "00000000-0000-0000-0000-0000000000001",
  user: "00000000-0000-0000-0000-0000000000020",
} as const;

export interface Playground {
  readonly bot: LivingPlatform<RunningTeams>;
  readonly page: Page;
  readonly stop: () => Promise<void>;
}

export async function openPlayground(answering: Answering, at: string): Promise<Playground> {
  const port = await freePort();
  const connectorUrl = `http://localhost:${port}/_connector`;
  const bot = await live<RunningTeams>({
    ...{ answering, at, coordinators: `teams:${sitter.tenant}:${sitter.user}`, open: emptyStore },
    join: async (joining) => {
      const settings = { mode: "emulator", connectorUrl, clientId: "vuosikello" } as const;
      const teams = await joinTeams({ ...joining, settings, publicUrl: joining.url });
      return { ...teams, routes: express.Router().use(picturesOf(joining), teams.routes) };
    },
  });
  const child = startPlayground(port, `${bot.url}/api/messages`);
  await answersAt(`http://localhost:${port}/`, child);
  const browser = await launchChromium();
  const page = await pageOf(browser, port);
  return {
    ...{ bot, page },
    stop: async () => {
      await browser.close();
      child.kill();
      await bot.stop();
    },
  };
}

/** What the page gives to whoever has a signed address. */
function picturesOf({ living, plans }: Joining): Express {
  const app = express();
  signedPictures(app, { pictures: living.pictures, plans, today: () => today(living.clock).toString() });
  return app;
}

/** It writes its log into the folder it is started in. */
function startPlayground(port: number, endpoint: string): ChildProcess {
  const args = [cli, "start", "-e", endpoint, "-c", "msteams", "-p", String(port), "--dt"];
  return spawn(process.execPath, args, {
    cwd: mkdtempSync(join(tmpdir(), "playground-")),
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: "none" },
    stdio: "ignore",
  });
}

async function answersAt(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`Agents Playground ended with ${child.exitCode}`);
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`Agents Playground does not answer at ${url}`);
}

async function pageOf(browser: Browser, port: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1400 } });
  // Its fonts come from elsewhere; nothing is asked of the network.
  await page.route(/cdn\.office\.net/, (route) => route.abort());
  await page.goto(`http://localhost:${port}/`);
  return page;
}

/** Writes in the conversation that stands open. */
export async function say(page: Page, text: string): Promise<void> {
  const box = page.getByRole("textbox").last();
  await box.waitFor();
  await box.click();
  await page.keyboard.type(text);
  await page.getByRole("button", { name: "Send Message" }).click();
}

/** Calls the bot by its name, which is picked from a list. */
export async function call(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox").last().click();
  await page.keyboard.type("@");
  await page.getByRole("menuitem", { name: "Test Bot" }).click();
  await page.keyboard.type(` ${text}`);
  await page.getByRole("button", { name: "Send Message" }).click();
}
