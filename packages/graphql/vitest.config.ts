import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

export default defineConfig({
  // Without this our sources get graphql's development build, while what they import gets its other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) }] },
  // Nothing here remembers anything from one file to the next, so they share what they import.
  test: { isolate: false }
})
