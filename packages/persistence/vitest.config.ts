import { defineConfig } from "vitest/config"

// One file at a time: each opens a PGlite, and that is 3 s of one processor and 0.8 GB.
export default defineConfig({
  test: { fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 }
})
