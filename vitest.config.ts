import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Loading all plans takes seconds on a slow machine; a test never waits for anything else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
