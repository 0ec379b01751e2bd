import { accuracyTable } from "./accuracy.ts";

process.stdout.write(`${await accuracyTable()}\n`);
