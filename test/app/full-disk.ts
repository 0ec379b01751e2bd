import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Loaded before the product: from the signal on, its disk is full.
process.once("SIGUSR2", () => {
  fs.writeSync = () => {
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  };
  syncBuiltinESMExports();
});
