import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: "test/after-each-file.ts",
    // Loading the code anew for each file takes a third of the time, and no file changes it for the next.
    isolate: false,
    include: ["test/**/*.test.ts"],
    // Vitest leaves one core idle, which is half of a small machine; its own process does little meanwhile.
    maxWorkers: availableParallelism(),
    // Loading all plans takes seconds on a slow machine; a test never waits for anything else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
