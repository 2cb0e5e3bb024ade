#!/usr/bin/env node
/** The `section17` command. */
import { enableCompileCache } from "node:module"
import { fileURLToPath } from "node:url"
import { exit } from "./command/Command.ts"

// What was compiled is kept for the next start, beside the code and written by nobody else than the code is; where that
// cannot be written, nothing is.
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)))

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
  process.exit(exit.unread)
})

const { run } = await import("./command/run.ts")
process.exitCode = await run(process.argv.slice(2), process.env)
