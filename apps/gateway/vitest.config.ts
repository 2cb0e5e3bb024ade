import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

export default defineConfig({
  // Without this our sources get graphql's development build, while what they import gets its other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) }] },
  test: {
    globalSetup: "src/testing/once.ts",
    // Nothing here remembers anything from one file to the next, so they share what they import.
    isolate: false,
    // Each may open a PostgreSQL in its process: 0.8 GB.
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 60_000
  }
})
