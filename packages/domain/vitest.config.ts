import { defineConfig } from "vitest/config"

// Laws are tried on many histories: on a busy machine that takes longer than the five seconds of a unit test.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } })
