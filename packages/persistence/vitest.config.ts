import { defineConfig } from "vitest/config"

// One file at a time: each opens a PGlite, and that is 0.8 GB.
export default defineConfig({
  test: {
    globalSetup: "src/testing/templates.ts",
    // Nothing here remembers anything from one file to the next, so they share what they import.
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
