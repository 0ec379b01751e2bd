import express, { type Express } from "express";
import { z } from "zod";
import type { LivingClock } from "./living-clock.ts";

const Command = z.object({ name: z.string(), args: z.array(z.string().max(500)).max(50) });

/** Runs a command of the terminal for somebody on this machine, whose own process may not open the store. */
export function commandRoute(app: Express, { commands }: LivingClock): void {
  app.post("/commands", express.json({ limit: "64kb" }), async (request, response) => {
    const asked = Command.safeParse(request.body);
    const run = asked.success && Object.hasOwn(commands, asked.data.name) ? commands[asked.data.name] : undefined;
    if (!asked.success || !run) return void response.status(404).json({ code: 2, out: [], err: ["no such command"] });
    const [out, err]: [string[], string[]] = [[], []];
    const lines = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
    const code = await run(asked.data.args, { ...lines, lines: noLines, interactive: false });
    response.json({ code, out, err });
  });
}

async function* noLines(): AsyncGenerator<string> {
  // A command that comes over HTTP has no input.
}
