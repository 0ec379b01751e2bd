import { AppError } from "../../../src/application/app-error.ts";
import { addNote, openIn } from "./notes.ts";

// A process of its own: writes notes until it is killed, and says the id of each when it is stored.
const [stateDir = "", prefix = ""] = process.argv.slice(2);
try {
  const database = await openIn(stateDir);
  for (let at = 0; ; at += 1) {
    const id = `${prefix}-${at}`;
    await addNote(database, id);
    process.stdout.write(`${id}\n`);
    // Lets what was said be sent.
    await new Promise(setImmediate);
  }
} catch (error) {
  process.stderr.write(error instanceof AppError ? error.message : String(error));
  process.exit(1);
}
