import { backup } from "../../../src/adapters/store/backup.ts";
import { openIn } from "./notes.ts";

// A process of its own: backs up again and again until it is killed, and says each file when it is whole.
const [stateDir = "", folder = ""] = process.argv.slice(2);
const database = await openIn(stateDir);
for (let day = Temporal.Instant.from("2026-01-01T03:00:00Z"); ; day = day.add({ hours: 24 }))
  process.stdout.write(`${await backup(database, folder, day)}\n`);
