import { defineConfig } from "vitest/config"

// Nothing here remembers anything from one file to the next, so they share what they import.
export default defineConfig({ test: { isolate: false } })
