import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Vitest leaves one core idle, which is half of a small machine; its own process does little meanwhile.
    maxWorkers: availableParallelism(),
    // Loading all plans takes seconds on a slow machine; a test never waits for anything else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
