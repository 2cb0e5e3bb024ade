import { defineConfig } from "vitest/config"

// Laws are tried on many histories: on a busy machine that takes longer than the five seconds of a unit test.
// Nothing here remembers anything from one file to the next, so they share what they import: to load it anew for each
// file takes three times as long as the tests.
export default defineConfig({ test: { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 } })
