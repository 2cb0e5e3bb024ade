import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

export default defineConfig({
  // Without this our sources get graphql's development build, while what they import gets its other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) }] },
  // Each file may open a PostgreSQL in its process: 0.8 GB.
  test: { globalSetup: "src/testing/templates.ts", maxWorkers: 2, testTimeout: 90_000, hookTimeout: 60_000 }
})
